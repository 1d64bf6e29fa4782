package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import vn.langso.config.Refusal;
import vn.langso.scheduler.timetable.BroadcastPolicy;

/** Writes a policy of broadcast windows down; begins with what holds today. */
final class PolicyDialog extends Dialog {

    private final DatePicker validFrom = Dates.date("timetable.windows.valid-from");
    private final TextField citation = new TextField(getTranslation("timetable.days.citation"));
    private final TimePicker earliest = Dates.time("timetable.windows.earliest");
    private final SessionsField sessions = new SessionsField();
    private final TimePicker quietBefore = Dates.time("timetable.windows.quiet-before");
    private final IntegerField quietPercent = number("timetable.windows.quiet-percent");
    private final IntegerField sensitivePercent = number("timetable.windows.sensitive-percent");
    private final IntegerField mostPerWeek = number("timetable.windows.most-per-week");
    private final IntegerField mostDailyMinutes = number("timetable.windows.most-daily");
    private final IntegerField longestSessionMinutes = number("timetable.windows.longest-session");
    private final FieldProblems problems;
    private final Consumer<BroadcastPolicy> decider;
    private final Runnable onDecided;

    PolicyDialog(BroadcastPolicy now, LocalDate today, Consumer<BroadcastPolicy> decider, Runnable onDecided) {
        this.decider = decider;
        this.onDecided = onDecided;
        ProblemBox box = new ProblemBox();
        problems = new FieldProblems(box)
                .at("validFrom", validFrom)
                .at("citation", citation)
                .at("earliest", earliest)
                .at("sessions", sessions)
                .at("quietBefore", quietBefore)
                .at("quietPercent", quietPercent)
                .at("sensitivePercent", sensitivePercent)
                .at("mostPerWeek", mostPerWeek)
                .at("mostDailyMinutes", mostDailyMinutes)
                .at("longestSessionMinutes", longestSessionMinutes);
        validFrom.setMin(today);
        citation.setMaxLength(300);
        citation.setHelperText(getTranslation("timetable.windows.citation-help"));
        Div form = new Div(
                validFrom,
                citation,
                sessions,
                row(earliest, quietBefore),
                row(quietPercent, sensitivePercent),
                new H3(getTranslation("timetable.windows.limits")),
                new Paragraph(getTranslation("timetable.windows.limits-help")),
                row(mostPerWeek, mostDailyMinutes, longestSessionMinutes),
                box);
        form.addClassName("form-column");
        setHeaderTitle(getTranslation("timetable.windows.add"));
        setWidth("46rem");
        add(form);
        getFooter().add(new Button(getTranslation("station.cancel"), event -> close()), decideButton());
        show(now);
    }

    private IntegerField number(String key) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setStepButtonsVisible(true);
        return field;
    }

    private static Component row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    private Button decideButton() {
        Button decide = new Button(getTranslation("timetable.windows.decide"), event -> decide());
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        return decide;
    }

    private void show(BroadcastPolicy now) {
        sessions.setValue(now.sessions());
        earliest.setValue(now.earliest());
        quietBefore.setValue(now.quietBefore());
        quietPercent.setValue(now.quietPercent());
        sensitivePercent.setValue(now.sensitivePercent());
        mostPerWeek.setValue(now.limits().mostPerWeek());
        mostDailyMinutes.setValue(now.limits().mostDailyMinutes());
        longestSessionMinutes.setValue(now.limits().longestSessionMinutes());
    }

    private void decide() {
        problems.clear();
        if (validFrom.isEmpty() || earliest.isEmpty() || quietBefore.isEmpty()) {
            problems.show(missing());
            return;
        }
        try {
            decider.accept(policy());
            close();
            onDecided.run();
        } catch (Refusal refusal) {
            problems.show(refusal);
        }
    }

    private Refusal missing() {
        if (validFrom.isEmpty()) {
            return Refusal.invalid("validFrom", getTranslation("timetable.days.which"), "Policy without a day");
        }
        return Refusal.invalid(
                earliest.isEmpty() ? "earliest" : "quietBefore",
                getTranslation("station.time.wrong"),
                "Policy without a time");
    }

    private BroadcastPolicy policy() {
        return new BroadcastPolicy(
                null,
                validFrom.getValue(),
                citation.getValue(),
                earliest.getValue(),
                sessions.getValue(),
                quietBefore.getValue(),
                value(quietPercent),
                value(sensitivePercent),
                new BroadcastPolicy.Limits(value(mostPerWeek), value(mostDailyMinutes), value(longestSessionMinutes)));
    }

    /** An emptied number counts as 0 and is refused with the policy. */
    private static int value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }
}
