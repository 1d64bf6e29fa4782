package vn.langso.media.print;

import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;

/** Prints guides as posters; refuses ({@link Refusal}) what {@link LeafletPrinter} refuses. Thread-safe. */
@Service
public class PosterPrinter {
    private final SheetMaker maker;

    PosterPrinter(SheetMaker maker) {
        this.maker = maker;
    }

    /** The guide's warnings alone, in letters to be read in passing. */
    public PrintedSheet warnings(Guide guide, LeafletStyle style, PaperSize paper, PrintContext context) {
        return maker.print(Editions.warningPoster(style, paper), guide, context);
    }

    /**
     * Drawn for A3 (text at least 15 pt) and scaled to the paper; one sheet, two for long guides, up to four in large
     * print; steps without tips.
     */
    public PrintedSheet poster(Guide guide, LeafletStyle style, PaperSize paper, PrintContext context) {
        return maker.print(Editions.poster(style, paper), guide, context);
    }
}
