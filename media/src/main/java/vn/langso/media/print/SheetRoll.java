package vn.langso.media.print;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;

/**
 * A PDF of many sheets, written one by one, that share their fonts and the pages that are the same: a tenth of the size and
 * the time of a file each. Close it to end the file. Not thread-safe.
 */
public final class SheetRoll implements AutoCloseable {
    /** Name of the packed sources in the file. */
    static final String SOURCES = "sheets";

    private final PrintShop shop;
    private final Press press;
    private final OutputStream file;
    private final RepeatedPages repeated = new RepeatedPages();
    private boolean begun;
    private boolean whole = true;
    private @Nullable SheetSources sources;

    SheetRoll(PrintShop shop, Press press, OutputStream file) {
        this.shop = shop;
        this.press = press;
        this.file = file;
    }

    /** Lays beside the pages what is needed to print each sheet again by itself: {@link SheetPrinter#again}. */
    public SheetRoll keepingSources() {
        sources = new SheetSources();
        return this;
    }

    /**
     * A sheet that went in.
     *
     * @param findings what somebody should know of it and cannot know from another sheet of the guide
     */
    public record Added(int pages, List<Finding> findings) {
        public Added {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Adds a sheet. That its letters can be drawn and that it stands on its pages is judged here, for each; what only a
     * drawn page shows is for {@link SheetInspector}.
     *
     * @throws Refusal as {@link LeafletPrinter} does; the roll is as it was and goes on
     * @throws IllegalStateException if the sheet does not fit as arranged: then ask {@link #isWhole()}
     */
    public Added add(PrintProduct product, LeafletStyle style, Guide guide, PrintContext context) {
        PrintShop.SetSheet sheet = shop.set(press, product.edition(style), guide, context);
        press.fetchPictures(sheet.document());
        whole = false;
        if (begun) {
            press.add(sheet.document(), sheet.pages(), repeated);
        } else {
            press.begin(sheet.document(), sheet.pages(), file, repeated);
            begun = true;
        }
        whole = true;
        SheetSources kept = sources;
        if (kept != null) {
            kept.add(sheet);
        }
        return new Added(sheet.pages(), RowChecks.of(sheet, guide, context));
    }

    /** Whether the last sheet went in as a whole; a broken roll can only be thrown away. */
    public boolean isWhole() {
        return whole;
    }

    @Override
    public void close() {
        if (!whole) {
            shop.broke();
            return;
        }
        if (begun) {
            attachSources();
            press.finish();
        }
        shop.ended(press);
    }

    private void attachSources() {
        SheetSources kept = sources;
        if (kept != null) {
            press.attach(SOURCES, kept.packed());
        }
    }
}
