package vn.langso.media.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Everything in one column that flows over a number of pages: the opening first, help at the foot of the last.
 *
 * @param opening names of the parts before the steps
 */
record PagedDesign(int pages, double width, double height, Flow flow, List<String> opening) implements Design {
    private static final String CLOSING = "closing";

    PagedDesign {
        opening = List.copyOf(opening);
    }

    /** Head, warnings, steps. */
    static PagedDesign ofSteps(int pages, double width, double height, Flow flow) {
        return new PagedDesign(pages, width, height, flow, List.of("head", "warnings"));
    }

    @Override
    public Optional<Arrangement> arrange(Parts parts) {
        return flow.distribute(names(parts), parts, Collections.nCopies(pages, height))
                .map(columns -> arrangement(columns, parts.height(CLOSING)));
    }

    @Override
    public List<Excess> excess(Parts parts) {
        double all = flow.height(names(parts), parts);
        return List.of(new Excess("cả %d trang".formatted(pages), all - pages * height));
    }

    private List<String> names(Parts parts) {
        List<String> names = new ArrayList<>(opening);
        names.addAll(parts.steps());
        names.add(CLOSING);
        return names;
    }

    private Arrangement arrangement(List<Flow.Column> columns, double closing) {
        List<Panel> panels = new ArrayList<>();
        for (Flow.Column column : columns) {
            List<String> above = column.parts().stream()
                    .filter(part -> !part.equals(CLOSING))
                    .toList();
            // a long list of helpers may fill the last page alone
            if (!above.isEmpty()) {
                panels.add(new Panel(panels.size(), 0, 0, width, height, column.gap(), above));
            }
        }
        panels.add(new Panel(pages - 1, 0, height - closing, width, closing, flow.gap(), List.of(CLOSING)));
        return new Arrangement(pages, panels);
    }
}
