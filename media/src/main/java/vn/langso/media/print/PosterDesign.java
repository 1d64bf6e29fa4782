package vn.langso.media.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A3 upright: head over the whole width of the first sheet, steps in two columns, help at the foot of the last.
 *
 * @param sheets that hang side by side; more than one where the text would get too small
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
        double head = parts.height("head");
        double closing = parts.height("closing");
        panels.add(new Panel(0, 0, 0, WIDTH, head, flow.gap(), List.of("head")));
        for (int i = 0; i < columns.size(); i++) {
            panels.add(column(i, columns.get(i), parts));
        }
        panels.add(new Panel(sheets - 1, 0, HEIGHT - closing, WIDTH, closing, flow.gap(), List.of("closing")));
        return new Arrangement(sheets, panels);
    }

    private Panel column(int index, Flow.Column column, Parts parts) {
        int sheet = index / 2;
        double top = top(sheet, parts);
        double left = index % 2 * (WIDTH - COLUMN);
        return new Panel(sheet, left, top, COLUMN, bottom(sheet, parts) - top, column.gap(), column.parts());
    }

    private double top(int sheet, Parts parts) {
        return sheet == 0 ? parts.height("head") + SPACE : 0;
    }

    private double bottom(int sheet, Parts parts) {
        return sheet == sheets - 1 ? HEIGHT - parts.height("closing") - SPACE : HEIGHT;
    }
}
