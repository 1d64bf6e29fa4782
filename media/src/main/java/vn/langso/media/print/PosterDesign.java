package vn.langso.media.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A3 upright: head over the whole width, steps in two columns, warnings and help at the foot.
 *
 * @param sheets that hang side by side; more than one where the text would get too small. Then the warnings stand on the
 *     first, help on the last, and each says whose it is, which it is and what nobody must be told
 */
record PosterDesign(int sheets, Flow flow) implements Design {
    private static final double WIDTH = 277;
    private static final double COLUMN = 134;
    private static final double HEIGHT = 399;
    private static final double SPACE = 5;

    @Override
    public Optional<Arrangement> arrange(Parts parts) {
        List<Double> rooms = new ArrayList<>();
        for (int sheet = 0; sheet < sheets; sheet++) {
            double room = bottom(sheet, parts) - top(sheet, parts);
            rooms.addAll(List.of(room, room));
        }
        return flow.distribute(parts.steps(), parts, rooms).map(columns -> arrangement(columns, parts));
    }

    @Override
    public List<Excess> excess(Parts parts) {
        double room = 0;
        for (int sheet = 0; sheet < sheets; sheet++) {
            room += 2 * (bottom(sheet, parts) - top(sheet, parts));
        }
        return List.of(new Excess("các cột", flow.height(parts.steps(), parts) - room));
    }

    private Arrangement arrangement(List<Flow.Column> columns, Parts parts) {
        List<Panel> panels = new ArrayList<>();
        for (int sheet = 0; sheet < sheets; sheet++) {
            double head = top(sheet, parts) - SPACE;
            panels.add(new Panel(sheet, 0, 0, WIDTH, head, SPACE, above(sheet)));
            panels.add(column(2 * sheet, columns.get(2 * sheet), parts));
            panels.add(column(2 * sheet + 1, columns.get(2 * sheet + 1), parts));
            double foot = below(sheet).stream().mapToDouble(parts::height).sum();
            panels.add(new Panel(sheet, 0, HEIGHT - foot, WIDTH, foot, 0, below(sheet)));
        }
        return new Arrangement(sheets, panels);
    }

    private Panel column(int index, Flow.Column column, Parts parts) {
        int sheet = index / 2;
        double top = top(sheet, parts);
        double left = index % 2 * (WIDTH - COLUMN);
        return new Panel(sheet, left, top, COLUMN, bottom(sheet, parts) - top, column.gap(), column.parts());
    }

    private List<String> above(int sheet) {
        if (sheet > 0) {
            return List.of("again");
        }
        return sheets == 1 ? List.of("head") : List.of("head", "warnings");
    }

    private List<String> below(int sheet) {
        if (sheet < sheets - 1) {
            return List.of("onward");
        }
        return sheets == 1 ? List.of("warnings", "closing") : List.of("closing");
    }

    private double top(int sheet, Parts parts) {
        return above(sheet).stream()
                .mapToDouble(part -> parts.height(part) + SPACE)
                .sum();
    }

    private double bottom(int sheet, Parts parts) {
        return HEIGHT - SPACE - below(sheet).stream().mapToDouble(parts::height).sum();
    }
}
