package vn.langso.media.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A4 landscape, folded twice (roll fold: the flap that is folded in is 3 mm narrower). Outer side from left: flap 97 mm,
 * back 100 mm, cover 100 mm; inner side 100, 100, 97 mm. Sides beyond the second are a loose inner sheet, folded as the inner side; it says whose it is.
 *
 * @param sides from 2; each beyond the first has three columns of steps
 */
record FoldedDesign(int sides, Flow flow) implements Design {
    static final double COLUMN = 83;
    private static final double MARGIN = 8;
    private static final double HEIGHT = 209.5 - 2 * MARGIN;
    private static final double NARROW = 97;
    private static final double WIDE = 100;
    private static final List<String> OUTER_PARTS = List.of("cover", "warnings", "closing");
    private static final double[] OUTER_LEFT = {NARROW + WIDE, 0, NARROW};
    private static final double[] OUTER_WIDTH = {WIDE, NARROW, WIDE};
    private static final double[] INNER_LEFT = {0, WIDE, 2 * WIDE};
    private static final double[] INNER_WIDTH = {WIDE, WIDE, NARROW};
    /** The back of the loose sheet: its folds lie behind those of its front. */
    private static final double[] BACK_LEFT = {0, NARROW, NARROW + WIDE};

    private static final double[] BACK_WIDTH = {NARROW, WIDE, WIDE};
    private static final int LOOSE_SHEET = 2;
    private static final String AGAIN = "again";
    private static final double SPACE = 4;

    @Override
    public Optional<Arrangement> arrange(Parts parts) {
        boolean tooHigh = OUTER_PARTS.stream().anyMatch(part -> parts.height(part) > HEIGHT);
        if (tooHigh) {
            return Optional.empty();
        }
        List<Double> rooms = IntStream.range(0, 3 * (sides - 1))
                .mapToObj(column -> HEIGHT - head(column, parts))
                .toList();
        return flow.distribute(parts.steps(), parts, rooms).map(inner -> arrangement(parts, inner));
    }

    @Override
    public List<Excess> excess(Parts parts) {
        List<Excess> excess = new ArrayList<>();
        OUTER_PARTS.forEach(
                part -> excess.add(new Excess("mặt ngoài, " + Parts.label(part), parts.height(part) - HEIGHT)));
        double heads = IntStream.range(0, 3 * (sides - 1))
                .mapToDouble(column -> head(column, parts))
                .sum();
        double inner = flow.height(parts.steps(), parts) - (3 * (sides - 1) * HEIGHT - heads);
        excess.add(new Excess("mặt trong", inner));
        return excess;
    }

    /** The cover first: the order of panels is the order of reading. */
    private Arrangement arrangement(Parts parts, List<Flow.Column> inner) {
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < OUTER_PARTS.size(); i++) {
            panels.add(centred(OUTER_PARTS.get(i), parts, OUTER_LEFT[i], OUTER_WIDTH[i]));
        }
        for (int i = 0; i < inner.size(); i++) {
            Flow.Column column = inner.get(i);
            int page = page(i);
            double left = left(page, i % 3);
            double head = head(i, parts);
            if (head > 0) {
                panels.add(new Panel(page, left, MARGIN, COLUMN, head - SPACE, 0, List.of(AGAIN)));
            }
            panels.add(new Panel(page, left, MARGIN + head, COLUMN, HEIGHT - head, column.gap(), column.parts()));
        }
        return new Arrangement(sides, panels);
    }

    private static int page(int column) {
        return 1 + column / 3;
    }

    /** Height of what stands over the steps of a column, with the space between; only on the loose sheet. */
    private static double head(int column, Parts parts) {
        return page(column) >= LOOSE_SHEET && column % 3 == 0 ? parts.height(AGAIN) + SPACE : 0;
    }

    private static double left(int page, int column) {
        return page > LOOSE_SHEET
                ? column(BACK_LEFT[column], BACK_WIDTH[column])
                : column(INNER_LEFT[column], INNER_WIDTH[column]);
    }

    private Panel centred(String part, Parts parts, double left, double width) {
        double height = parts.height(part);
        double top = MARGIN + (HEIGHT - height) / 2;
        return new Panel(0, column(left, width), top, COLUMN, height, flow.gap(), List.of(part));
    }

    private static double column(double left, double width) {
        return left + (width - COLUMN) / 2;
    }
}
