package vn.langso.ui.station;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;

/** Silences a slot or a zone for a while: from and until when, and why; says first how many dates that takes off the air. */
final class SuspendDialog extends Dialog {

    /** What is to be silenced. */
    interface Silencing {
        /** Dates that would fall silent. */
        long affected(LocalDateTime from, LocalDateTime until);

        /** @param from null for now */
        void silence(@Nullable LocalDateTime from, LocalDateTime until, String reason);
    }

    private final Silencing silencing;
    private final StationTimes times;
    private final Runnable onDone;
    private final DatePicker from = Dates.date("timetable.suspend.from");
    private final DatePicker until = Dates.date("timetable.suspend.until");
    private final TimePicker hour = Dates.time("timetable.suspend.hour");
    private final TextField reason = new TextField(getTranslation("station.reason"));
    private final Paragraph affected = new Paragraph();
    private final FieldProblems problems;

    SuspendDialog(String title, StationTimes times, Silencing silencing, Runnable onDone) {
        this.silencing = silencing;
        this.times = times;
        this.onDone = onDone;
        ProblemBox box = new ProblemBox();
        problems = new FieldProblems(box).at("from", from).at("until", until).at("reason", reason);
        setHeaderTitle(title);
        setWidth("34rem");
        from.setValue(times.today());
        hour.setHelperText(getTranslation("timetable.suspend.hour-help"));
        reason.setMaxLength(200);
        reason.setHelperText(getTranslation("timetable.suspend.reason-help"));
        affected.getElement().setAttribute("role", "status");
        Stream.<HasValue<?, ?>>of(from, until, hour).forEach(field -> field.addValueChangeListener(change -> count()));
        Div end = new Div(until, hour);
        end.addClassName("form-row");
        Div form = new Div(from, end, reason, affected, box);
        form.addClassName("form-column");
        add(form);
        getFooter().add(new Button(getTranslation("station.cancel"), event -> close()), silenceButton());
    }

    private Button silenceButton() {
        Button silence = new Button(getTranslation("timetable.suspend.do"), event -> silence());
        silence.addThemeVariants(ButtonVariant.PRIMARY);
        return silence;
    }

    private @Nullable LocalDateTime end() {
        if (until.isEmpty()) {
            return null;
        }
        return hour.isEmpty()
                ? until.getValue().plusDays(1).atStartOfDay()
                : until.getValue().atTime(hour.getValue());
    }

    /** Null for now: today has begun already. */
    private @Nullable LocalDateTime begin() {
        return from.isEmpty() || !from.getValue().isAfter(times.today())
                ? null
                : from.getValue().atStartOfDay();
    }

    private void count() {
        problems.clear();
        LocalDateTime end = end();
        LocalDateTime begin = begin() == null ? times.now() : begin();
        affected.setText(
                end == null || begin == null || !end.isAfter(begin)
                        ? ""
                        : getTranslation("timetable.suspend.affected", silencing.affected(begin, end)));
    }

    private void silence() {
        LocalDateTime end = end();
        if (end == null) {
            problems.show(
                    Refusal.invalid("until", getTranslation("timetable.suspend.which"), "Suspension without an end"));
            return;
        }
        try {
            silencing.silence(begin(), end, reason.getValue());
            close();
            onDone.run();
        } catch (Refusal refusal) {
            problems.show(refusal);
        }
    }
}
