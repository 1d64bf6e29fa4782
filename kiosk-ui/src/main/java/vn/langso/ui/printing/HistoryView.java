package vn.langso.ui.printing;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Stream;
import vn.langso.config.places.Hamlets;
import vn.langso.media.print.batch.PrintArchive;
import vn.langso.media.print.batch.PrintHistory;
import vn.langso.media.print.batch.PrintSearch;
import vn.langso.media.print.batch.PrintedLine;
import vn.langso.media.print.batch.PrintedTotal;
import vn.langso.ui.station.StationLayout;
import vn.langso.ui.station.StationTimes;

/** What went to paper, for whom, how many and in which version; and what is outdated by now. */
@Route(value = "in/da-in", layout = StationLayout.class)
@RolesAllowed({"PRINTER", "ADMIN"})
final class HistoryView extends DeskPage {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PrintArchive archive;
    private final PrintHistory history;
    private final Hamlets hamlets;
    private final StaleWeeks staleWeeks;
    private final StationTimes times;
    private final StaleNote stale = new StaleNote();
    private final HistoryFilter filter = new HistoryFilter(this::find);
    private final H2 sum = new H2();
    private final Grid<PrintedLine> grid = new Grid<>();
    private PrintSearch search = PrintSearch.EVERYTHING;

    HistoryView(
            PrintArchive archive, PrintHistory history, Hamlets hamlets, StaleWeeks staleWeeks, StationTimes times) {
        super("desk.history");
        this.archive = archive;
        this.history = history;
        this.hamlets = hamlets;
        this.staleWeeks = staleWeeks;
        this.times = times;
        prepareGrid();
        Paragraph how = new Paragraph(getTranslation("desk.history.how"));
        how.addClassName("hint");
        Section list = new Section(filter, sum, how, grid);
        list.addClassName("panel");
        show(stale, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        stale.tell(Stream.concat(history.stale().stream().map(stale::sentence), staleWeeks.sentences().stream())
                .toList());
        filter.offer(archive.guides(), hamlets.all());
        find();
    }

    /** What the filter says; while it says nothing that can be meant, what was found before stays. */
    private void find() {
        filter.search().ifPresent(wanted -> {
            search = wanted;
            PrintedTotal total = archive.total(search);
            sum.setText(getTranslation("desk.history.sum", total.lines(), total.copies(), total.pages()));
            grid.getDataProvider().refreshAll();
        });
    }

    private String what(PrintedLine line) {
        return getTranslation(line.product() == null ? "desk.week" : "desk.product." + line.product());
    }

    /** The guide, or the week of a notice. */
    private String about(PrintedLine line) {
        if (line.guide() != null) {
            return line.guide().title();
        }
        LocalDate week = Objects.requireNonNull(line.week(), "a notice is of a week");
        return getTranslation("desk.week.span", DATE.format(week), DATE.format(week.plusDays(6)));
    }

    /** A notice has none. */
    private static String version(PrintedLine line) {
        return line.guide() == null ? "" : String.valueOf(line.guide().version());
    }

    private void prepareGrid() {
        column("desk.history.when", line -> times.dateTime(line.printedAt()), 1);
        column("desk.history.what", this::what, 1);
        column("desk.history.guide", this::about, 2);
        column("desk.history.version", HistoryView::version, 0);
        column("desk.history.for", PrintedLine::recipient, 2);
        column("desk.history.copies", line -> String.valueOf(line.copies()), 0);
        column("desk.history.by", PrintedLine::printedBy, 0);
        // page by page: however much was printed, its beginning can be scrolled to
        grid.setItems(
                query -> archive.page(search, query.getOffset(), query.getLimit()).stream(),
                query -> archive.total(search).lines());
        // long names are read to their end
        grid.addThemeName("wrap-cell-content");
        grid.addClassName("desk-teams");
    }

    private void column(String key, ValueProvider<PrintedLine, String> value, int grow) {
        grid.addColumn(value).setHeader(getTranslation(key)).setFlexGrow(grow).setAutoWidth(grow == 0);
    }
}
