package vn.langso.web.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.langso.config.PublicAddress;
import vn.langso.media.print.PagePictures;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.batch.SingleSheets;

/** The sheets of the print desk and their pictures, of which it remembers the latest. Thread-safe. */
@Component
class DeskSheets {

    private static final int REMEMBERED = 200;

    private final SingleSheets sheets;
    private final PagePictures pictures;
    private final PublicAddress address;
    private final Map<Picture, byte[]> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Picture, byte[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    DeskSheets(SingleSheets sheets, PagePictures pictures, PublicAddress address) {
        this.sheets = sheets;
        this.pictures = pictures;
        this.address = address;
    }

    private record Picture(SingleSheets.Prepared sheet, int page, int width) {}

    PrintedSheet sheet(SingleSheets.Wanted wanted) {
        return sheets.print(prepared(wanted));
    }

    /** Drawn once and kept: the gallery asks for the same pictures at every visit. */
    byte[] picture(SingleSheets.Wanted wanted, int page, int width) {
        SingleSheets.Prepared prepared = prepared(wanted);
        Picture picture = new Picture(prepared, page, width);
        byte[] known = remembered(picture);
        if (known != null) {
            return known;
        }
        byte[] png = pictures.png(sheets.draft(prepared), page, width);
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
