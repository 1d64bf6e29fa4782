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
import vn.langso.scheduler.speakers.SpeakerNames;
import vn.langso.scheduler.timetable.Slot;

/** The slots that are planned, the way to each of them, and the way to plan another. */
@Route(value = SlotView.PATH, layout = StationLayout.class)
@RolesAllowed({"AUTHOR", "APPROVER", "OPERATOR", "ADMIN"})
final class ScheduleView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final SlotDesk desk;
    private final Grid<Slot> list = new Grid<>();
    private final ProblemBox problems = new ProblemBox();
    private SpeakerNames places = SpeakerNames.NONE;

    ScheduleView(SlotDesk desk, OccurrenceNews news) {
        this.desk = desk;
        buildList();
        getContent().addClassNames("page", "page-full");
        getContent().add(header(), problems, list);
        LivePage.keep(this, news, this::refresh);
    }

    private Component header() {
        Div header = new Div(new H1(getTranslation("station.schedule")));
        header.addClassName("page-header");
        if (desk.mayPlan()) {
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
        list.addColumn(desk.slotWords()::when)
                .setHeader(getTranslation("station.slot.when"))
                .setFlexGrow(3);
        list.addColumn(slot -> places.ofZones(slot.plan().zones()))
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

    private Component buttons(Slot slot) {
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        Button open = new Button(
                getTranslation("timetable.open"),
                event -> getUI().ifPresent(ui -> ui.navigate(SlotView.class, slot.id())));
        open.setAriaLabel(getTranslation("timetable.open") + ": " + slot.plan().title());
        buttons.add(open);
        if (desk.mayPlan()) {
            Button end = new Button(getTranslation("station.slot.end"), event -> askToEnd(slot));
            end.setAriaLabel(getTranslation("station.slot.end-of", slot.plan().title()));
            end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            buttons.add(end);
        }
        return buttons;
    }

    private void openDialog() {
        new SlotDialog(desk, new SlotPurpose.Plan(desk), null, planned -> {
                    Questions.done("station.slot.planned", planned.plan().title());
                    refresh();
                })
                .open();
    }

    private void askToEnd(Slot slot) {
        ConfirmDialog question = Questions.confirm(
                "station.slot.end", "station.slot.end-detail", slot.plan().title());
        question.addConfirmListener(event -> problems.attempt(
                () -> desk.schedule().withdraw(slot.id(), slot.version(), desk.planner()), this::refresh));
        question.open();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        places = SpeakerNames.of(desk.zones());
        list.setItems(desk.schedule().slots());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("station.schedule");
    }
}
