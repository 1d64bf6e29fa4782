package vn.langso.ui.printing;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.langso.config.accounts.Role;
import vn.langso.media.print.PaperSettings;
import vn.langso.media.print.batch.NoticeHistory;
import vn.langso.media.print.batch.NoticeSum;
import vn.langso.media.print.batch.PrintHistory;
import vn.langso.media.print.batch.PrintSum;
import vn.langso.ui.station.SignedIn;
import vn.langso.ui.station.StationLayout;

/** How many copies of what were printed in a month, on how much paper, and about what they cost. */
@Route(value = "in/bao-cao", layout = StationLayout.class)
@RolesAllowed({"PRINTER", "ADMIN"})
final class ReportView extends DeskPage {

    private static final int MONTHS = 12;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private final NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.of("vi", "VN"));

    private final PrintHistory history;
    private final NoticeHistory notices;
    private final Clock clock;
    private final Select<Period> period = new Select<>();
    private final H2 sum = new H2();
    private final Grid<Row> grid = new Grid<>();

    /** Both days are in it. */
    private record Period(String name, LocalDate first, LocalDate last) {}

    /** A guide's sheets or a zone's notices. */
    private record Row(String about, String what, String style, long copies, long sides, long sheets, long cost) {}

    ReportView(PrintHistory history, NoticeHistory notices, PaperSettings prices, SignedIn signedIn, Clock clock) {
        super("desk.report");
        this.history = history;
        this.notices = notices;
        this.clock = clock;
        period.setLabel(getTranslation("desk.report.period"));
        period.setItemLabelGenerator(Period::name);
        period.addValueChangeListener(change -> show());
        prepareGrid();
        Paragraph how = new Paragraph(getTranslation(
                "desk.report.how", numbers.format(prices.blackSide()), numbers.format(prices.colourSide())));
        Paragraph counted = new Paragraph(getTranslation("desk.history.how"));
        // names of settings say nothing to whoever cannot change them
        Paragraph settings = new Paragraph(getTranslation("desk.report.prices"));
        settings.setVisible(signedIn.hasAny(Role.ADMIN));
        Stream.of(how, counted, settings).forEach(hint -> hint.addClassName("hint"));
        Section list = new Section(period, sum, grid, how, counted, settings);
        list.addClassName("panel");
        show(list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        YearMonth now = YearMonth.from(LocalDate.now(clock));
        List<Period> periods = new ArrayList<>(Stream.iterate(now, month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(month -> new Period(
                        getTranslation("desk.report.month", MONTH.format(month)), month.atDay(1), month.atEndOfMonth()))
                .toList());
        periods.add(new Period(
                getTranslation("desk.report.year"), now.minusMonths(MONTHS - 1).atDay(1), now.atEndOfMonth()));
        period.setItems(periods);
        period.setValue(periods.getFirst());
    }

    private void show() {
        if (period.isEmpty()) {
            return;
        }
        List<Row> rows = rows(period.getValue());
        sum.setText(getTranslation(
                "desk.report.sum",
                numbers.format(rows.stream().mapToLong(Row::copies).sum()),
                numbers.format(rows.stream().mapToLong(Row::sides).sum()),
                numbers.format(rows.stream().mapToLong(Row::cost).sum())));
        grid.setItems(rows);
    }

    /** The dearest first. */
    private List<Row> rows(Period time) {
        return Stream.concat(
                        history.sums(time.first(), time.last()).stream().map(this::row),
                        notices.sums(time.first(), time.last()).stream().map(this::row))
                .sorted(Comparator.comparingLong(Row::cost).reversed())
                .toList();
    }

    private Row row(PrintSum one) {
        return new Row(
                one.guide(),
                getTranslation("desk.product." + one.product()),
                getTranslation("desk.style." + one.style()),
                one.copies(),
                one.sides(),
                one.sheets(),
                one.cost());
    }

    /** A notice hangs on a wall: it is printed on one side. */
    private Row row(NoticeSum one) {
        return new Row(
                one.zoneName(),
                getTranslation("desk.week"),
                getTranslation("desk.style." + one.style()),
                one.copies(),
                one.sides(),
                one.sides(),
                one.cost());
    }

    private void prepareGrid() {
        column("desk.report.guide", Row::about, 3);
        column("desk.report.what", Row::what, 2);
        column("desk.report.style", Row::style, 1);
        column("desk.report.copies", one -> numbers.format(one.copies()), 0);
        column("desk.report.sides", one -> numbers.format(one.sides()), 0);
        column("desk.report.sheets", one -> numbers.format(one.sheets()), 0);
        column("desk.report.cost", one -> numbers.format(one.cost()), 0);
        grid.addThemeName("wrap-cell-content");
        grid.setAllRowsVisible(true);
    }

    private void column(String key, ValueProvider<Row, String> value, int grow) {
        grid.addColumn(value).setHeader(getTranslation(key)).setFlexGrow(grow).setAutoWidth(grow == 0);
    }
}
