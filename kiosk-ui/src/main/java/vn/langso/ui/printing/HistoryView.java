package vn.langso.ui.printing;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.langso.media.print.batch.PrintHistory;
import vn.langso.media.print.batch.PrintRecord;
import vn.langso.ui.station.StationLayout;
import vn.langso.ui.station.StationTimes;

/** What went to paper, for whom, how many and in which version; and what is outdated by now. */
@Route(value = "in/da-in", layout = StationLayout.class)
@RolesAllowed({"PRINTER", "ADMIN"})
final class HistoryView extends DeskPage {

    private static final int SHOWN = 1_000;

    private final PrintHistory history;
    private final StationTimes times;
    private final StaleNote stale = new StaleNote();
    private final H2 sum = new H2();
    private final Grid<PrintRecord> grid = new Grid<>();

    HistoryView(PrintHistory history, StationTimes times) {
        super("desk.history");
        this.history = history;
        this.times = times;
        prepareGrid();
        Section list = new Section(sum, grid);
        list.addClassName("panel");
        show(stale, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<PrintRecord> records = history.newest(SHOWN);
        stale.show(history.stale());
        sum.setText(getTranslation(
                "desk.history.sum",
                records.size(),
                records.stream().mapToLong(PrintRecord::copies).sum(),
                records.stream()
                        .mapToLong(record -> (long) record.copies() * record.pages())
                        .sum()));
        grid.setItems(records);
    }

    private void prepareGrid() {
        column("desk.history.when", record -> times.dateTime(record.printedAt()), 1);
        column("desk.history.what", record -> getTranslation("desk.product." + record.product()), 1);
        column("desk.history.guide", record -> record.guide().title(), 2);
        column("desk.history.version", record -> String.valueOf(record.guide().version()), 0);
        column("desk.history.for", PrintRecord::recipient, 2);
        column("desk.history.copies", record -> String.valueOf(record.copies()), 0);
        column("desk.history.by", PrintRecord::printedBy, 0);
        // long names are read to their end
        grid.addThemeName("wrap-cell-content");
        grid.addClassName("desk-teams");
    }

    private void column(String key, ValueProvider<PrintRecord, String> value, int grow) {
        grid.addColumn(value).setHeader(getTranslation(key)).setFlexGrow(grow).setAutoWidth(grow == 0);
    }
}
