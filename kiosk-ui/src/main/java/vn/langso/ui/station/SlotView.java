package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.Suspension;
import vn.langso.scheduler.timetable.TimetableEntry;

/** One slot: its plan, its next dates, and everything that can be done to all or some of them. */
@Route(value = SlotView.PATH, layout = StationLayout.class)
@RolesAllowed({"AUTHOR", "APPROVER", "OPERATOR", "ADMIN"})
final class SlotView extends Composite<Div> implements HasUrlParameter<Long>, HasDynamicTitle {

    static final String PATH = "tram/lich";

    private static final int DAYS_AHEAD = 30;

    private final SlotDesk desk;
    private final ProblemBox problems = new ProblemBox();
    private long slotId;

    SlotView(SlotDesk desk, OccurrenceNews news) {
        this.desk = desk;
        getContent().addClassName("page");
        LivePage.keep(this, news, this::redraw); // what was refused just now stays to be read
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        slotId = id;
        refresh();
    }

    private void refresh() {
        problems.clear();
        redraw();
    }

    private void redraw() {
        getContent().removeAll();
        desk.schedule()
                .find(slotId)
                .ifPresentOrElse(
                        this::show,
                        () -> getContent()
                                .add(
                                        new H1(getTranslation("timetable.slot")),
                                        new Paragraph(getTranslation("timetable.slot.none"))));
    }

    private void show(Slot slot) {
        getContent().add(new H1(slot.plan().title()), facts(slot), problems);
        List<Suspension> silences = desk.suspensions().ofSlots().stream()
                .filter(silence -> silence.subject().equals(Long.toString(slotId)))
                .toList();
        boolean stands = desk.schedule().stands(slotId);
        if (!silences.isEmpty()) {
            getContent().add(silences(silences, stands && desk.mayPlan()));
        }
        if (!stands) {
            getContent().add(new Paragraph(getTranslation("timetable.slot.ended")));
        } else if (desk.mayPlan()) {
            getContent().add(buttons(slot));
        }
        getContent()
                .add(
                        new H2(getTranslation("station.slot.dates")),
                        new Paragraph(getTranslation("station.slot.dates-help", DAYS_AHEAD)),
                        dates());
    }

    private Component facts(Slot slot) {
        Div facts = new Div();
        facts.addClassNames("panel", "facts");
        desk.slotWords().facts(slot).forEach((field, value) -> facts.add(fact(field, value)));
        facts.add(fact(getTranslation("station.slot.planner"), slot.createdBy()));
        return facts;
    }

    private Component fact(String field, String value) {
        return new Paragraph(getTranslation("timetable.slot.fact", field, value));
    }

    private Component silences(List<Suspension> silences, boolean mayLift) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("rows", "panel");
        silences.forEach(silence -> {
            SilenceRow row = new SilenceRow(silence, desk.times());
            if (mayLift) {
                row.onLift(() ->
                        problems.attempt(() -> desk.suspensions().resumeSlot(silence, desk.planner()), this::refresh));
            }
            list.add(row);
        });
        return list;
    }

    private Component buttons(Slot slot) {
        Button edit = new Button(getTranslation("timetable.slot.edit"), event -> openEdit(slot));
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(edit, new Button(getTranslation("timetable.slot.suspend"), event -> openSuspend(slot)));
        Button end = new Button(getTranslation("station.slot.end"), event -> askToEnd(slot));
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        buttons.add(end);
        buttons.addClassName("row-buttons");
        return buttons;
    }

    private void openEdit(Slot slot) {
        new SlotDialog(desk, new SlotPurpose.Edit(desk, slotId), slot, saved -> {
                    Questions.done("timetable.slot.saved", saved.plan().title());
                    refresh();
                })
                .open();
    }

    private void openSuspend(Slot slot) {
        SuspendDialog.Silencing silencing = new SuspendDialog.Silencing() {
            @Override
            public long affected(LocalDateTime from, LocalDateTime until) {
                return desk.plannedBetween(
                        from, until, entry -> entry.occurrence().slotId() == slotId);
            }

            @Override
            public void silence(@Nullable LocalDateTime from, LocalDateTime until, String reason) {
                desk.suspensions().suspendSlot(slotId, from, until, reason, desk.planner());
            }
        };
        String title = getTranslation("timetable.slot.suspend-of", slot.plan().title());
        new SuspendDialog(title, desk.times(), silencing, this::refresh).open();
    }

    private void askToEnd(Slot slot) {
        ConfirmDialog question = Questions.confirm(
                "station.slot.end", "station.slot.end-detail", slot.plan().title());
        question.addConfirmListener(event -> problems.attempt(
                () -> desk.schedule().withdraw(slotId, slot.version(), desk.planner()),
                () -> getUI().ifPresent(ui -> ui.navigate(ScheduleView.class))));
        question.open();
    }

    private Component dates() {
        var today = desk.times().today();
        List<TimetableEntry> entries = desk
                .timetable()
                .between(desk.times().startOf(today), desk.times().startOf(today.plusDays(DAYS_AHEAD)), null)
                .stream()
                .filter(entry -> entry.occurrence().slotId() == slotId)
                .toList();
        if (entries.isEmpty()) {
            return new Paragraph(getTranslation("station.preview.none"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("rows", "panel");
        entries.forEach(entry -> list.add(new DateRow(entry, desk, this::refresh)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return Optional.of(slotId)
                .flatMap(desk.schedule()::find)
                .map(slot -> slot.plan().title())
                .orElseGet(() -> getTranslation("timetable.slot"));
    }
}
