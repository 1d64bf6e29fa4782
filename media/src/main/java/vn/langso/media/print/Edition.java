package vn.langso.media.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One product in one style: its template, its designs in order of preference, the text sizes to try.
 *
 * @param name word in the file name
 * @param label what people call it, with its article-less Vietnamese name, for example "tờ rơi A5 hai mặt"
 * @param template name of the HTML template and of its style sheet
 * @param wording how much of the guide it holds
 * @param designs tried in order; the first that holds the text in the smallest size is taken
 * @param sizes text sizes in points, ascending; the largest that fits is taken
 * @param scale all lengths of template and design are multiplied by it
 * @param otherwise what to print on the same paper where the text fits none of the designs; null if there is nothing
 * @param roomier what to print where too few of a team's names fit either; null to name even fewer
 */
record Edition(
        String name,
        String label,
        String template,
        LeafletStyle style,
        Wording wording,
        List<Design> designs,
        List<Double> sizes,
        double scale,
        @Nullable Edition otherwise,
        @Nullable Edition roomier) {
    /** Large print is at least so large, points, on A4 as on A1. */
    static final double LARGE = 16;

    /** Least size on a poster of A3, points. */
    private static final double POSTER = 15;

    /** Letters smaller than this are not even fine print, points on A4 and smaller paper. */
    private static final double FINE = 7.5;

    private static final double FINE_LARGE = 10.5;
    private static final double MOST_INK_LEAFLET = 6;
    private static final double MOST_INK_POSTER = 10;
    /** A5: the words of an A4 sheet on half the paper, in letters of 14 pt. */
    private static final double MOST_INK_DENSE = 10.5;

    Edition {
        designs = List.copyOf(designs);
        sizes = List.copyOf(sizes);
    }

    double smallest() {
        return sizes.getFirst();
    }

    /** Least size of running text on the paper, points. */
    double leastText() {
        return template.equals("warning-poster") ? leastBesideWarnings() : smallest() * scale;
    }

    /** The warnings are huge; who helps and where to look stands beside them in letters of a poster. */
    private double leastBesideWarnings() {
        return isLarge() ? leastLetter() : POSTER * scale;
    }

    /** Least size of any letter that is not fine print, points on the paper. */
    double leastLetter() {
        return isLarge() ? LARGE * Math.max(1, scale) : leastText();
    }

    /** Least size of fine print: captions, feet, imprint. */
    double leastFinePrint() {
        return (isLarge() ? FINE_LARGE : FINE) * Math.max(1, scale);
    }

    private boolean isLarge() {
        return style == LeafletStyle.LARGE_PRINT;
    }

    /** Whether steps stand beside their pictures, not their pictograms alone. */
    boolean showsPictures() {
        return template.equals("step-guide");
    }

    /** Mean darkness, percent, above which an office printer gets dear. */
    double mostInk() {
        return switch (template) {
            case "trifold", "step-guide" -> MOST_INK_LEAFLET;
            case "handout", "essentials" -> MOST_INK_DENSE;
            default -> MOST_INK_POSTER;
        };
    }

    /** Whether it also leads to the application in the stores, where there is room: on the back, never on an inky front. */
    boolean showsStores() {
        return List.of("handout", "trifold", "step-guide").contains(template);
    }

    /** With how few names of a team it is made rather than the roomier one. */
    int fewestNames(int members) {
        boolean onOnePage = template.equals("poster") || template.equals("essentials");
        return roomier == null || onOnePage ? 1 : Math.max(1, members / 2);
    }

    /** Whether the same words come on other paper too. */
    boolean hasRoomierKin() {
        return !template.equals("week");
    }

    /** On how many sides people expect it; no number for what takes as many as its words need. */
    int usualSides() {
        return switch (template) {
            case "essentials", "poster" -> 1;
            case "handout", "trifold" -> 2;
            default -> Integer.MAX_VALUE;
        };
    }

    /** The last of its designs: the one with the most room. */
    Design roomiest() {
        return designs.getLast();
    }
}
