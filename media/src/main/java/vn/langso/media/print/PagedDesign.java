package vn.langso.media.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Everything in one column that flows over a number of pages: head and warnings first, help at the foot of the last. */
record PagedDesign(int pages, double width, double height, Flow flow) implements Design {
    private static final String CLOSING = "closing";

    @Override
    public Optional<Arrangement> arrange(Parts parts) {
        List<String> names = new ArrayList<>(List.of("head", "warnings"));
        names.addAll(parts.steps());
        names.add(CLOSING);
        return flow.distribute(names, parts, Collections.nCopies(pages, height))
                .map(columns -> arrangement(columns, parts.height(CLOSING)));
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
