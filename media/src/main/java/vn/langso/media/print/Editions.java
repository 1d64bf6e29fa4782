package vn.langso.media.print;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The products with their measures. Least text sizes: hand-out 14 pt, tri-fold 12, A3 poster 15, large print 16. */
final class Editions {
    private Editions() {}

    /** A5; one side, two, or four and more: then A4 sheets folded once. */
    static Edition handout(LeafletStyle style) {
        Flow flow = new Flow(2.6, 10);
        List<Design> designs = IntStream.of(1, 2, 4, 6, 8)
                .<Design>mapToObj(sides -> new PagedDesign(sides, 132, 187, flow))
                .toList();
        return new Edition("to-roi", "handout", style, designs, large(style) ? upTo(16, 18) : upTo(14, 16), 1);
    }

    /** A4 landscape, folded twice; a loose inner sheet where the text needs it. */
    static Edition trifold(LeafletStyle style) {
        Flow flow = new Flow(2.4, 8);
        List<Design> designs = IntStream.rangeClosed(2, 4)
                .<Design>mapToObj(sides -> new FoldedDesign(sides, flow))
                .toList();
        return new Edition("to-gap", "trifold", style, designs, large(style) ? upTo(16, 17.5) : upTo(12, 14), 1);
    }

    /** A4, for the desk: every step with room to tick it off. */
    static Edition stepGuide(LeafletStyle style) {
        Flow flow = new Flow(4, 12);
        List<Design> designs = IntStream.rangeClosed(1, 12)
                .<Design>mapToObj(pages -> new PagedDesign(pages, 180, 257, flow))
                .toList();
        return new Edition("buoc", "step-guide", style, designs, large(style) ? upTo(20, 22) : upTo(15, 17), 1);
    }

    /** Drawn for A3; the other papers have the same shape (ISO 216), so everything is scaled. */
    static Edition poster(LeafletStyle style, PaperSize paper) {
        Flow flow = new Flow(2.5, 12);
        List<Design> designs = List.of(new PosterDesign(1, flow), new PosterDesign(2, flow));
        double scale = (double) paper.width() / PaperSize.A3.width();
        return new Edition(
                "ap-phich-" + paper.word().toLowerCase(java.util.Locale.ROOT),
                "poster",
                style,
                designs,
                large(style) ? upTo(18, 26) : upTo(15, 22),
                scale);
    }

    private static boolean large(LeafletStyle style) {
        return style == LeafletStyle.LARGE_PRINT;
    }

    private static List<Double> upTo(double smallest, double largest) {
        return DoubleStream.iterate(smallest, size -> size <= largest, size -> size + 0.5)
                .boxed()
                .toList();
    }
}
