package vn.langso.media.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The products with their measures. Least text sizes: hand-out 14 pt, tri-fold 12, A3 poster 15, large print 16. */
final class Editions {
    /** Least size in the hand, points; an A4 poster is read from as near. */
    private static final double LEAFLET = 12;

    /** Least size of a warning in large print beside a whole team: that of who helps, 16 pt on A4. */
    private static final double LARGE_WARNING = 23;

    private static final String ONE_SIDE = "tờ rơi A5 một mặt";
    private static final double A5_WIDTH = 134;
    private static final double A5_HEIGHT = 191;

    private Editions() {}

    /** A5; large print goes on over as many sides as 16 pt need. */
    static Edition handout(LeafletStyle style) {
        return handout(style, Sides.AS_NEEDED);
    }

    static Edition handout(LeafletStyle style, Sides sides) {
        return switch (sides) {
            case ONE -> essentials(style);
            case TWO -> oneSheet(style, null);
            case AS_NEEDED -> large(style) ? folded(style) : oneSheet(style, folded(style));
        };
    }

    /** With its tips if they fit, else without; where letters of 16 pt leave no room for the steps, what they are called. */
    private static Edition oneSheet(LeafletStyle style, @Nullable Edition roomier) {
        Edition summary = large(style) ? essentials(style, "tờ rơi A5 hai mặt", List.of(outlined(2)), null) : null;
        Edition withoutTips = handout(style, Wording.NO_TIPS, "tờ rơi A5 hai mặt", IntStream.of(1, 2), summary, null);
        return handout(style, Wording.FULL, "tờ rơi A5 hai mặt", IntStream.of(1, 2), withoutTips, roomier);
    }

    /** A4 sheets folded once. */
    private static Edition folded(LeafletStyle style) {
        return handout(style, Wording.FULL, "tờ rơi A5", IntStream.of(1, 2, 4, 6, 8), null, null);
    }

    private static Edition handout(
            LeafletStyle style,
            Wording wording,
            String label,
            IntStream sides,
            @Nullable Edition otherwise,
            @Nullable Edition roomier) {
        Flow flow = new Flow(0.9, 10);
        List<Design> designs = sides.<Design>mapToObj(count -> PagedDesign.ofSteps(count, A5_WIDTH, A5_HEIGHT, flow))
                .toList();
        return new Edition("to-roi", label, "handout", style, wording, designs, a5(style), 1, otherwise, roomier);
    }

    /** Large print leaves out what the steps are called rather than turn the page over: the code leads to them. */
    private static Edition essentials(LeafletStyle style) {
        if (!large(style)) {
            return essentials(style, ONE_SIDE, List.of(outlined(1)), null);
        }
        Edition turned = essentials(style, ONE_SIDE, List.of(outlined(2)), null);
        return essentials(style, ONE_SIDE, List.of(outlined(1), a5Of(1, List.of("head", "warnings"))), turned);
    }

    private static Design outlined(int sides) {
        return a5Of(sides, List.of("head", "warnings", "outline"));
    }

    private static Design a5Of(int sides, List<String> parts) {
        return new PagedDesign(sides, A5_WIDTH, A5_HEIGHT, new Flow(0.9, 10), parts);
    }

    private static Edition essentials(
            LeafletStyle style, String label, List<Design> designs, @Nullable Edition roomier) {
        return new Edition(
                "to-roi-mot-mat", label, "essentials", style, Wording.NO_TIPS, designs, a5(style), 1, null, roomier);
    }

    private static List<Double> a5(LeafletStyle style) {
        return sizes(style, 14, 16, 16, 18);
    }

    /** A4 landscape, folded twice; a loose inner sheet where the text needs it. */
    static Edition trifold(LeafletStyle style) {
        Flow flow = new Flow(2.4, 8);
        List<Design> designs = IntStream.rangeClosed(2, 4)
                .<Design>mapToObj(sides -> new FoldedDesign(sides, flow))
                .toList();
        return full("to-gap", "tờ gấp A4", "trifold", style, designs, sizes(style, 12, 14, 16, 17.5), 1);
    }

    /** A4, for the desk: every step with room to tick it off. */
    static Edition stepGuide(LeafletStyle style) {
        Flow flow = new Flow(4, 12);
        List<Design> designs = IntStream.rangeClosed(1, 12)
                .<Design>mapToObj(pages -> PagedDesign.ofSteps(pages, 180, 257, flow))
                .toList();
        return full("buoc", "bản từng bước A4", "step-guide", style, designs, sizes(style, 15, 17, 20, 22), 1);
    }

    /** A4 landscape, step beside step, over as many sides as both languages need. */
    static Edition bilingual(LeafletStyle style) {
        Flow flow = new Flow(2.5, 8);
        List<Design> designs = IntStream.rangeClosed(1, 8)
                .<Design>mapToObj(pages -> PagedDesign.ofSteps(pages, 277, 185, flow))
                .toList();
        return new Edition(
                "song-ngu",
                "bản song ngữ A4",
                "bilingual",
                style,
                Wording.BILINGUAL,
                designs,
                sizes(style, 12, 14, 16, 18),
                1,
                null,
                null);
    }

    /** Drawn for A3; the other papers have the same shape (ISO 216), so everything is scaled. */
    static Edition poster(LeafletStyle style, PaperSize paper) {
        return poster(style, paper, 1);
    }

    /** On so many sheets, on more where these do not hold it: each more is less likely to hang beside the first. */
    private static Edition poster(LeafletStyle style, PaperSize paper, int sheets) {
        double leastOnPaper = Math.max(15, upToTenth(LEAFLET / scale(paper)));
        double largeOnPaper = Math.max(18, upToTenth(Edition.LARGE / scale(paper)));
        return new Edition(
                "ap-phich-" + paper.word().toLowerCase(Locale.ROOT),
                "áp phích " + paper.word(),
                "poster",
                style,
                Wording.FULL,
                List.of(new PosterDesign(sheets, new Flow(2.5, 12))),
                large(style) ? upTo(largeOnPaper, 26) : upTo(leastOnPaper, 22),
                scale(paper),
                null,
                sheets < (large(style) ? 4 : 2) ? poster(style, paper, sheets + 1) : null);
    }

    /**
     * The warnings alone, large enough to be read in passing; always one sheet, for nobody looks for a second. Drawn for A3
     * and scaled.
     */
    static Edition warningPoster(LeafletStyle style, PaperSize paper) {
        List<Design> designs = List.of(new PagedDesign(1, 277, 399, new Flow(5, 24), List.of("head")));
        return full(
                "canh-bao-" + paper.word().toLowerCase(Locale.ROOT),
                "áp phích cảnh báo " + paper.word(),
                "warning-poster",
                style,
                designs,
                large(style) ? upTo(LARGE_WARNING, 46) : upTo(24, style == LeafletStyle.SAVING ? 36 : 42),
                scale(paper));
    }

    /** Eight cards on A4 that lead to the guide; for the wallet, so smaller than what is read at length, never large print. */
    static Edition cards(LeafletStyle style) {
        return new Edition(
                "the-qr",
                "thẻ QR",
                "qr-cards",
                style,
                Wording.SIGNPOST,
                List.of(new CardDesign()),
                upTo(8.5, 10),
                1,
                null,
                null);
    }

    /** A week's programme on A4, day by day. */
    static Edition week(LeafletStyle style) {
        List<Design> designs = IntStream.rangeClosed(1, 6)
                .<Design>mapToObj(pages -> new PagedDesign(pages, 180, 264.5, new Flow(1.2, 9), List.of("head")))
                .toList();
        return full(
                "lich-tuan",
                "lịch phát thanh tuần",
                "week",
                style,
                designs,
                large(style) ? upTo(18, 26) : upTo(14, 20),
                1);
    }

    private static Edition full(
            String name,
            String label,
            String template,
            LeafletStyle style,
            List<Design> designs,
            List<Double> sizes,
            double scale) {
        return new Edition(name, label, template, style, Wording.FULL, designs, sizes, scale, null, null);
    }

    private static double upToTenth(double points) {
        return Math.ceil(points * 10) / 10;
    }

    private static double scale(PaperSize paper) {
        return (double) paper.width() / PaperSize.A3.width();
    }

    /** Where paper is full of words half a point more is a twelfth more ink: the saving style keeps to the least. */
    private static List<Double> sizes(
            LeafletStyle style, double smallest, double largest, double smallestLarge, double largestLarge) {
        return switch (style) {
            case SAVING -> List.of(smallest);
            case COLOUR -> upTo(smallest, largest);
            case LARGE_PRINT -> upTo(smallestLarge, largestLarge);
        };
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
