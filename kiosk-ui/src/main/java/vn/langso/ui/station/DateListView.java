package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.langso.config.VietnameseText;
import vn.langso.scheduler.speakers.SpeakerNames;
import vn.langso.scheduler.timetable.BulkEdits;
import vn.langso.scheduler.timetable.TimetableEntry;

/** The timetable's dates as a list: many of them can be cancelled, shifted, sent to other zones or have their slots suspended at once. */
@Route(value = DateListView.PATH, layout = StationLayout.class)
@RolesAllowed({"AUTHOR", "APPROVER", "OPERATOR", "ADMIN"})
final class DateListView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "tram/lan-phat";

    private static final int FIRST_DAYS = 7;

    private final SlotDesk desk;
    private final StationTimes times;
    private final boolean mayPlan;
    private final DayRange days = new DayRange();
    private final ZoneChoice zone = ZoneChoice.orAll();
    private final TextField text = new TextField();
    private final Grid<TimetableEntry> list = new Grid<>();
    private final BulkBar bulk;
    private EntryWords words;

    DateListView(SlotDesk desk, BulkEdits edits, OccurrenceNews news) {
        this.desk = desk;
        this.times = desk.times();
        this.mayPlan = desk.mayPlan();
        this.words = new EntryWords(times, SpeakerNames.NONE);
        this.bulk = new BulkBar(edits, desk, this::refresh);
        bulk.setVisible(mayPlan);
        buildList();
        getContent().addClassNames("page", "page-full");
        getContent().add(new H1(getTranslation("timetable.dates")), filter(), bulk, list);
        LivePage.keep(this, news, this::refresh);
    }

    private Component filter() {
        text.setLabel(getTranslation("timetable.search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        return new FilterBar(this::refresh, days.from(), days.to(), zone, text);
    }

    private void buildList() {
        list.setSelectionMode(mayPlan ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        list.addColumn(entry -> times.dayTime(entry.occurrence().plannedAt()))
                .setHeader(getTranslation("timetable.planned"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addColumn(entry -> LunarText.shortly(
                        times.local(entry.occurrence().plannedAt()).toLocalDate()))
                .setHeader(getTranslation("timetable.lunar-column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addColumn(entry -> entry.occurrence().title())
                .setHeader(getTranslation("station.slot.title"))
                .setFlexGrow(2);
        list.addColumn(entry -> words.places(entry.occurrence().zones()))
                .setHeader(getTranslation("station.slot.zones"))
                .setFlexGrow(1);
        list.addColumn(entry -> StationTimes.length(entry.occurrence().duration()))
                .setHeader(getTranslation("timetable.length"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addComponentColumn(this::state)
                .setHeader(getTranslation("station.state"))
                .setFlexGrow(1);
        list.addComponentColumn(this::open)
                .setHeader(getTranslation("station.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        list.setEmptyStateText(getTranslation("timetable.dates.none"));
        if (mayPlan) {
            list.addSelectionListener(event -> bulk.choose(
                    List.copyOf(event.getAllSelectedItems()), desk.zones().all()));
        }
    }

    private Component state(TimetableEntry entry) {
        Div state = new Div(StatusMark.of(entry.occurrence().status()));
        entry.warnings().forEach(warning -> {
            Div reason = new Div(warning);
            reason.addClassName("row-reason");
            state.add(reason);
        });
        return state;
    }

    private Component open(TimetableEntry entry) {
        Button open = new Button(
                getTranslation("timetable.open"), event -> new EntryDialog(entry, desk, this::refresh).open());
        open.setAriaLabel(getTranslation("timetable.open") + ": " + words.sentence(entry));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        return open;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        days.set(times.today(), times.today().plusDays(FIRST_DAYS - 1));
        zone.offer(desk.zones().all(), null);
        refresh();
    }

    private void refresh() {
        days.chosen().ifPresent(this::list);
    }

    /** What was picked stays picked, if it is still there and still the same. */
    private void list(DayRange.Days chosen) {
        words = desk.words();
        String wanted = VietnameseText.searchKey(text.getValue());
        List<TimetableEntry> found =
                desk.timetable().between(chosen.begin(times), chosen.end(times), zone.slug()).stream()
                        .filter(entry -> VietnameseText.searchKey(
                                        entry.occurrence().title())
                                .contains(wanted))
                        .toList();
        Set<TimetableEntry> picked = new HashSet<>(list.getSelectedItems());
        list.setItems(found);
        found.stream().filter(picked::contains).forEach(list::select);
        bulk.choose(List.copyOf(list.getSelectedItems()), desk.zones().all());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("timetable.dates");
    }
}
