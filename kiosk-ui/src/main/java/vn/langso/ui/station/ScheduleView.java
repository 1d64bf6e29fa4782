package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import vn.langso.config.accounts.Role;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.Slot;

/** The slots that are planned, and the way to plan another. */
@Route(value = "tram/lich", layout = StationLayout.class)
@RolesAllowed({"AUTHOR", "APPROVER", "OPERATOR", "ADMIN"})
final class ScheduleView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final BroadcastSchedule schedule;
    private final Ledger ledger;
    private final Bulletins bulletins;
    private final Zones zones;
    private final StationTimes times;
    private final SignedIn signedIn;
    private final boolean mayPlan;
    private final Grid<Slot> list = new Grid<>();
    private Map<String, String> zoneNames = Map.of();

    ScheduleView(
            BroadcastSchedule schedule,
            Ledger ledger,
            Bulletins bulletins,
            Zones zones,
            StationTimes times,
            SignedIn signedIn) {
        this.schedule = schedule;
        this.ledger = ledger;
        this.bulletins = bulletins;
        this.zones = zones;
        this.times = times;
        this.signedIn = signedIn;
        this.mayPlan = signedIn.hasAny(Role.OPERATOR);
        buildList();
        getContent().addClassNames("page", "page-full");
        getContent().add(header(), list);
    }

    private Component header() {
        Div header = new Div(new H1(getTranslation("station.schedule")));
        header.addClassName("page-header");
        if (mayPlan) {
            Button plan =
                    new Button(getTranslation("station.slot.new"), VaadinIcon.PLUS.create(), event -> openDialog());
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(plan);
        }
        return header;
    }

    private void buildList() {
        list.addColumn(slot -> slot.plan().title())
                .setHeader(getTranslation("station.slot.title"))
                .setFlexGrow(3);
        list.addColumn(this::when)
                .setHeader(getTranslation("station.slot.when"))
                .setFlexGrow(3);
        list.addColumn(this::where)
                .setHeader(getTranslation("station.slot.zones"))
                .setFlexGrow(2);
        list.addColumn(Slot::createdBy)
                .setHeader(getTranslation("station.slot.planner"))
                .setAutoWidth(true);
        list.addComponentColumn(this::buttons)
                .setHeader(getTranslation("station.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        list.setEmptyStateText(getTranslation("station.slot.none"));
    }

    /** In the operator's words; a rule that came in through the API is shown as it was given. */
    private String when(Slot slot) {
        String start = StationTimes.dayTime(slot.plan().start());
        return PlayPattern.of(slot.plan().recurrence())
                .map(pattern -> PatternWords.of(pattern, start))
                .orElseGet(() ->
                        getTranslation("station.slot.rule", start, slot.plan().recurrence()));
    }

    private String where(Slot slot) {
        return slot.plan().zones().stream()
                .map(slug -> zoneNames.getOrDefault(slug, slug))
                .collect(Collectors.joining(", "));
    }

    private Component buttons(Slot slot) {
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        Button dates = new Button(getTranslation("station.slot.dates"), event -> openDates(slot));
        dates.setAriaLabel(getTranslation("station.slot.dates-of", slot.plan().title()));
        buttons.add(dates);
        if (mayPlan) {
            Button end = new Button(getTranslation("station.slot.end"), event -> askToEnd(slot));
            end.setAriaLabel(getTranslation("station.slot.end-of", slot.plan().title()));
            end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            buttons.add(end);
        }
        return buttons;
    }

    private void openDialog() {
        var ready = bulletins.all().stream().filter(Bulletin::mayGoOnAir).toList();
        new SlotDialog(schedule, ready, zones.all(), signedIn.username(), times, planned -> {
                    Questions.done("station.slot.planned", planned.plan().title());
                    refresh();
                })
                .open();
    }

    private void openDates(Slot slot) {
        new DatesDialog(slot, schedule, ledger, mayPlan ? signedIn.username() : null, times).open();
    }

    private void askToEnd(Slot slot) {
        ConfirmDialog question = Questions.confirm(
                "station.slot.end", "station.slot.end-detail", slot.plan().title());
        question.addConfirmListener(event -> {
            schedule.withdraw(slot.id(), signedIn.username());
            refresh();
        });
        question.open();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        zoneNames = zones.all().stream().collect(Collectors.toMap(Zone::slug, Zone::name));
        list.setItems(schedule.slots());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("station.schedule");
    }
}
