package vn.langso.media.print;

import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;

/**
 * Prints guides as leaflets. Every method refuses ({@link Refusal}, kind INVALID) a guide with letters that no font can
 * draw, or too long for the product, and what preflight refuses; text is never lost or cut. Thread-safe.
 */
@Service
public class LeafletPrinter {
    private final SheetMaker maker;

    LeafletPrinter(SheetMaker maker) {
        this.maker = maker;
    }

    /**
     * A5 hand-out, text at least 14 pt: one sheet with all steps and warnings, the tips where they fit; a guide too long
     * for that, and large print, take A4 sheets folded once.
     */
    public PrintedSheet handout(Guide guide, LeafletStyle style, PrintContext context) {
        return handout(guide, style, Sides.AS_NEEDED, context);
    }

    /** A5 hand-out on so many sides. In large print {@link Sides#TWO} says only what the steps are called
     * where their words do not fit. */
    public PrintedSheet handout(Guide guide, LeafletStyle style, Sides sides, PrintContext context) {
        return maker.print(Editions.handout(style, sides), guide, context);
    }

    /** A4 landscape, both sides, folded twice. Text at least 12 pt; large print may add a loose inner sheet. */
    public PrintedSheet trifold(Guide guide, LeafletStyle style, PrintContext context) {
        return maker.print(Editions.trifold(style), guide, context);
    }

    /** A4 with eight cards of 90 × 55 mm that lead to the guide. They do not come in large print. */
    public PrintedSheet cards(Guide guide, LeafletStyle style, PrintContext context) {
        return maker.print(PrintProduct.QR_CARDS.edition(style), guide, context);
    }

    /** A4 landscape in two languages, for a context with a translation. Text at least 12 pt. */
    public PrintedSheet bilingual(Guide guide, LeafletStyle style, PrintContext context) {
        return maker.print(Editions.bilingual(style), guide, context);
    }

    /** A4 step guide for the desk, with page numbers. Text at least 15 pt. */
    public PrintedSheet stepGuide(Guide guide, LeafletStyle style, PrintContext context) {
        return maker.print(Editions.stepGuide(style), guide, context);
    }
}
