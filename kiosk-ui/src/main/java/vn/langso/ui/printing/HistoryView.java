package vn.langso.ui.printing;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.langso.media.print.batch.NoticeHistory;
import vn.langso.media.print.batch.NoticeRecord;
import vn.langso.media.print.batch.PrintHistory;
import vn.langso.media.print.batch.PrintRecord;
import vn.langso.ui.station.StationLayout;
import vn.langso.ui.station.StationTimes;

/** What went to paper, for whom, how many and in which version; and what is outdated by now. */
@Route(value = "in/da-in", layout = StationLayout.class)
@RolesAllowed({"PRINTER", "ADMIN"})
final class HistoryView extends DeskPage {

    private static final int SHOWN = 1_000;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PrintHistory history;
    private final NoticeHistory notices;
    private final StaleWeeks staleWeeks;
    private final StationTimes times;
    private final StaleNote stale = new StaleNote();
    private final H2 sum = new H2();
    private final Grid<Row> grid = new Grid<>();

    /** A guide's sheet or a week's notice; a notice has no version. */
    private record Row(
            Instant when,
            String what,
            String about,
            String version,
            String recipient,
            int copies,
            int pages,
            String by) {}

    HistoryView(PrintHistory history, NoticeHistory notices, StaleWeeks staleWeeks, StationTimes times) {
        super("desk.history");
        this.history = history;
        this.notices = notices;
        this.staleWeeks = staleWeeks;
        this.times = times;
        prepareGrid();
        Paragraph how = new Paragraph(getTranslation("desk.history.how"));
        how.addClassName("hint");
        Section list = new Section(sum, how, grid);
        list.addClassName("panel");
        show(stale, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Row> rows = rows();
        stale.tell(Stream.concat(history.stale().stream().map(stale::sentence), staleWeeks.sentences().stream())
                .toList());
        sum.setText(getTranslation(
                rows.size() < SHOWN ? "desk.history.sum" : "desk.history.sum-of-newest",
                rows.size(),
                rows.stream().mapToLong(Row::copies).sum(),
                rows.stream()
                        .mapToLong(row -> (long) row.copies() * row.pages())
                        .sum()));
        grid.setItems(rows);
    }

    private List<Row> rows() {
        return Stream.concat(
                        history.newest(SHOWN).stream().map(this::row),
                        notices.newest(SHOWN).stream().map(this::row))
                .sorted(Comparator.comparing(Row::when).reversed())
                .limit(SHOWN)
                .toList();
    }

    private Row row(PrintRecord record) {
        return new Row(
                record.printedAt(),
                getTranslation("desk.product." + record.product()),
                record.guide().title(),
                String.valueOf(record.guide().version()),
                record.recipient(),
                record.copies(),
                record.pages(),
                record.printedBy());
    }

    private Row row(NoticeRecord record) {
        String span = getTranslation(
                "desk.week.span",
                DATE.format(record.week()),
                DATE.format(record.week().plusDays(6)));
        return new Row(
                record.printedAt(),
                getTranslation("desk.week"),
                span,
                "",
                record.zoneName(),
                record.copies(),
                record.pages(),
                record.printedBy());
    }

    private void prepareGrid() {
        column("desk.history.when", row -> times.dateTime(row.when()), 1);
        column("desk.history.what", Row::what, 1);
        column("desk.history.guide", Row::about, 2);
        column("desk.history.version", Row::version, 0);
        column("desk.history.for", Row::recipient, 2);
        column("desk.history.copies", row -> String.valueOf(row.copies()), 0);
        column("desk.history.by", Row::by, 0);
        // long names are read to their end
        grid.addThemeName("wrap-cell-content");
        grid.addClassName("desk-teams");
    }

    private void column(String key, ValueProvider<Row, String> value, int grow) {
        grid.addColumn(value).setHeader(getTranslation(key)).setFlexGrow(grow).setAutoWidth(grow == 0);
    }
}
