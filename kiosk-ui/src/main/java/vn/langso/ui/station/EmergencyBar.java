package vn.langso.ui.station;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import vn.langso.config.accounts.Role;
import vn.langso.scheduler.emergency.Emergency;

/**
 * What nobody may overlook on any staff page: emergencies on air, that one is over, emergencies nobody has confirmed yet,
 * and a clock that is not believed. Live.
 */
final class EmergencyBar extends Composite<Div> {

    private final EmergencyDesk desk;
    private final EmergencyEndNotices ends;
    private Registration subscription = () -> {};

    EmergencyBar(EmergencyDesk desk) {
        this.desk = desk;
        this.ends = new EmergencyEndNotices(desk.emergencies(), desk.times());
        getContent().addClassName("emergency-bar");
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        subscription = desk.news().onNews(() -> ui.access(this::refresh));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        subscription.remove();
    }

    void refresh() {
        List<Component> rows = new ArrayList<>();
        desk.clock().problem().ifPresent(problem -> rows.add(clock(problem)));
        desk.emergencies().inForce().forEach(emergency -> rows.add(running(emergency)));
        ends.news().forEach(emergency -> rows.add(over(emergency)));
        desk.emergencies().unapproved().stream()
                .filter(emergency -> !emergency.inForce())
                .forEach(emergency -> rows.add(pending(emergency)));
        getContent().removeAll();
        getContent().add(rows);
        getContent().setVisible(!rows.isEmpty());
    }

    private Component running(Emergency emergency) {
        Div what = words(
                getTranslation("emergency.running", emergency.title()),
                getTranslation(
                        "emergency.running-detail",
                        emergency.what().issuedBy(),
                        approval(emergency),
                        desk.times().dateTime(emergency.expires()),
                        emergency.rounds()));
        if (emergency.sound().problem() != null) {
            what.add(problem(emergency.sound().problem()));
        }
        desk.waitsFor(emergency)
                .ifPresent(other -> what.add(problem(getTranslation("emergency.running-detail.waits", other))));
        Div row = row("emergency-running", VaadinIcon.MEGAPHONE, what);
        addApproval(row, emergency);
        if (desk.signedIn().hasAny(Role.OPERATOR)) {
            Button stop = new Button(getTranslation("emergency.stop"), event -> askToStop(emergency));
            stop.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(stop);
        }
        return row;
    }

    private static Span problem(String words) {
        Span problem = new Span(words);
        problem.addClassName("emergency-problem");
        return problem;
    }

    private String approval(Emergency emergency) {
        Emergency.Deed approval = emergency.approval();
        return approval == null
                ? emergency.author() + ", " + getTranslation("emergency.running-detail.unapproved")
                : emergency.author();
    }

    private Component over(Emergency emergency) {
        Div what = words(
                getTranslation("emergency.over", emergency.title(), ends.words(emergency)),
                getTranslation(
                        "emergency.over-detail",
                        emergency.author(),
                        desk.times().dateTime(emergency.declaredAt()),
                        emergency.rounds()));
        Button noted = new Button(getTranslation("emergency.over.noted"), event -> {
            ends.note(emergency);
            refresh();
        });
        Div row = row("emergency-over", VaadinIcon.CHECK_CIRCLE, what);
        row.getElement().setAttribute("role", "status");
        row.add(noted);
        return row;
    }

    private Component pending(Emergency emergency) {
        Div what = words(
                getTranslation("emergency.pending", emergency.title()),
                getTranslation(
                        "emergency.pending-detail",
                        emergency.author(),
                        desk.times().dateTime(emergency.declaredAt()),
                        ends.words(emergency),
                        emergency.what().reason()));
        Div row = row("emergency-pending", VaadinIcon.HOURGLASS, what);
        addApproval(row, emergency);
        return row;
    }

    private Component clock(String problem) {
        Div row = row("emergency-clock", VaadinIcon.CLOCK, words(getTranslation("emergency.clock"), problem));
        if (desk.signedIn().hasAny(Role.OPERATOR, Role.ADMIN)) {
            row.add(new Button(getTranslation("emergency.clock.confirm"), event -> askAboutClock()));
        }
        return row;
    }

    private static Div row(String look, VaadinIcon picture, Div what) {
        Div row = new Div(picture.create(), what);
        row.addClassNames("emergency-row", look);
        row.getElement().setAttribute("role", "alert");
        return row;
    }

    private static Div words(String title, String detail) {
        Span first = new Span(title);
        first.addClassName("emergency-row-title");
        Div words = new Div(first, new Span(detail));
        words.addClassName("emergency-row-words");
        return words;
    }

    private void addApproval(Div row, Emergency emergency) {
        boolean other = !emergency.author().equalsIgnoreCase(desk.signedIn().username());
        if (emergency.approval() == null && other && desk.signedIn().hasAny(Role.APPROVER)) {
            row.add(new Button(getTranslation("emergency.approve"), event -> askToApprove(emergency)));
        }
    }

    private void askToStop(Emergency emergency) {
        ConfirmDialog question = Questions.confirm("emergency.stop.title", "emergency.stop-detail", emergency.title());
        question.addConfirmListener(event -> {
            desk.emergencies().stop(emergency.id(), desk.signedIn().username());
            Questions.done("emergency.stopped", emergency.title());
            refresh();
        });
        question.open();
    }

    private void askToApprove(Emergency emergency) {
        ConfirmDialog question = Questions.confirm(
                "emergency.approve.title",
                "emergency.approve-detail",
                emergency.title(),
                emergency.author(),
                desk.times().dateTime(emergency.declaredAt()),
                emergency.what().reason());
        question.addConfirmListener(event -> {
            desk.emergencies().approve(emergency.id(), desk.signedIn().username());
            Questions.done("emergency.approved", emergency.title());
            refresh();
        });
        question.open();
    }

    private void askAboutClock() {
        ConfirmDialog question = Questions.confirm(
                "emergency.clock.confirm",
                "emergency.clock.confirm-detail",
                StationTimes.dayTime(desk.times().now()));
        question.addConfirmListener(event -> {
            desk.clock().confirm(desk.signedIn().username());
            refresh();
        });
        question.open();
    }
}
