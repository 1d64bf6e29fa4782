package vn.langso.web.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.langso.config.PublicAddress;
import vn.langso.media.print.PagePictures;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.batch.ImposedSheets;
import vn.langso.media.print.batch.SingleSheets;
import vn.langso.media.print.imposition.Imposition;

/** The sheets of the print desk and their pictures, of which it remembers the latest. Thread-safe. */
@Component
class DeskSheets {

    private static final int REMEMBERED = 200;

    private final SingleSheets sheets;
    private final ImposedSheets imposed;
    private final PagePictures pictures;
    private final PublicAddress address;
    private final Map<Picture, byte[]> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Picture, byte[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    DeskSheets(SingleSheets sheets, ImposedSheets imposed, PagePictures pictures, PublicAddress address) {
        this.sheets = sheets;
        this.imposed = imposed;
        this.pictures = pictures;
        this.address = address;
    }

    private record Picture(SingleSheets.Prepared sheet, Imposition how, int page, int width) {}

    PrintedSheet sheet(SingleSheets.Wanted wanted, Imposition how) {
        SingleSheets.Prepared prepared = prepared(wanted);
        return imposed.laid(prepared, sheets.print(prepared), how);
    }

    /** Drawn once and kept: the gallery asks for the same pictures at every visit. */
    byte[] picture(SingleSheets.Wanted wanted, Imposition how, int page, int width) {
        SingleSheets.Prepared prepared = prepared(wanted);
        Picture picture = new Picture(prepared, how, page, width);
        byte[] known = remembered(picture);
        if (known != null) {
            return known;
        }
        byte[] png = pictures.png(imposed.laid(prepared, sheets.draft(prepared), how), page, width);
        synchronized (drawn) {
            drawn.put(picture, png);
        }
        return png;
    }

    private byte @Nullable [] remembered(Picture picture) {
        synchronized (drawn) {
            return drawn.get(picture);
        }
    }

    private SingleSheets.Prepared prepared(SingleSheets.Wanted wanted) {
        return sheets.prepare(
                wanted,
                address.of(
                        "",
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .build()
                                .toUri()));
    }
}
