package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.langso.config.Refusal;
import vn.langso.scheduler.speakers.SpeakerNames;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.Suspension;

/** Zones and slots that are silent for a while ("mất điện đến thứ Sáu"): silence one, or let it be heard again. */
@Route(value = "tram/tam-ngung", layout = StationLayout.class)
@RolesAllowed({"AUTHOR", "APPROVER", "OPERATOR", "ADMIN"})
final class SilenceView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final SlotDesk desk;
    private final ProblemBox problems = new ProblemBox();
    private final Div zones = new Div();
    private final Div slots = new Div();

    SilenceView(SlotDesk desk) {
        this.desk = desk;
        getContent().addClassName("page");
        getContent()
                .add(
                        header(),
                        new Paragraph(getTranslation("timetable.silence.help")),
                        problems,
                        new H2(getTranslation("timetable.silence.zones")),
                        zones,
                        new H2(getTranslation("timetable.silence.slots")),
                        slots);
    }

    private Component header() {
        Div header = new Div(new H1(getTranslation("timetable.silence")));
        header.addClassName("page-header");
        if (desk.mayPlan()) {
            Button add = new Button(
                    getTranslation("timetable.silence.zone"),
                    VaadinIcon.VOLUME_OFF.create(),
                    event -> new SuspendZoneDialog(desk, this::refresh).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(add);
        }
        return header;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        problems.clear();
        SpeakerNames names = SpeakerNames.of(desk.zones());
        show(
                zones,
                desk.suspensions().ofZones(),
                zone -> names.ofZones(List.of(zone)),
                silence -> desk.suspensions().resumeZone(silence, desk.planner()));
        show(
                slots,
                desk.suspensions().ofSlots(),
                this::slotTitle,
                silence -> desk.suspensions().resumeSlot(silence, desk.planner()));
    }

    private String slotTitle(String id) {
        return desk.schedule()
                .find(Long.parseLong(id))
                .map(Slot::plan)
                .map(plan -> plan.title())
                .orElse(id);
    }

    private void show(Div place, List<Suspension> silences, Function<String, String> name, Consumer<Suspension> lift) {
        place.removeAll();
        if (silences.isEmpty()) {
            place.add(new Paragraph(getTranslation("timetable.silence.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("rows", "panel");
        silences.forEach(silence -> list.add(row(silence, name.apply(silence.subject()), lift)));
        place.add(list);
    }

    private Component row(Suspension silence, String named, Consumer<Suspension> lift) {
        SilenceRow row = new SilenceRow(silence, desk.times()).of(named);
        if (desk.mayPlan()) {
            row.onLift(() -> attempt(() -> lift.accept(silence)));
        }
        return row;
    }

    /** Somebody else may have lifted it already. */
    private void attempt(Runnable deed) {
        try {
            deed.run();
            refresh();
        } catch (Refusal refusal) {
            refresh();
            problems.show(refusal.detail());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("timetable.silence");
    }
}
