package vn.langso.media.print;

import java.util.List;

/**
 * One product in one style: its template, its designs in order of preference, the text sizes to try.
 *
 * @param name word in the file name
 * @param template name of the HTML template and of its style sheet
 * @param designs tried in order; the first that holds the text in the smallest size is taken
 * @param sizes text sizes in points, ascending; the largest that fits is taken
 * @param scale all lengths of template and design are multiplied by it
 */
record Edition(
        String name, String template, LeafletStyle style, List<Design> designs, List<Double> sizes, double scale) {
    Edition {
        designs = List.copyOf(designs);
        sizes = List.copyOf(sizes);
    }

    double smallest() {
        return sizes.getFirst();
    }
}
