package vn.langso.ui.station;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.BroadcastPolicy.Session;

/** The sessions of a day: when each opens and how long it may last. */
final class SessionsField extends CustomField<List<Session>> {

    private static final int USUAL_MINUTES = 60;

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    SessionsField() {
        super(List.of());
        setLabel(getTranslation("timetable.windows.sessions"));
        Button add = new Button(
                getTranslation("timetable.windows.add-session"),
                VaadinIcon.PLUS.create(),
                event -> addRow(new Row(null, USUAL_MINUTES)));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, add);
    }

    private void addRow(Row row) {
        rows.add(row);
        list.add(row.line);
    }

    private void remove(Row row) {
        rows.remove(row);
        list.remove(row.line);
        updateValue();
    }

    @Override
    protected List<Session> generateModelValue() {
        return rows.stream().flatMap(row -> row.session().stream()).toList();
    }

    @Override
    protected void setPresentationValue(List<Session> sessions) {
        rows.clear();
        list.removeAll();
        sessions.forEach(session -> addRow(new Row(session.start(), session.maxMinutes())));
    }

    /** One session. */
    private final class Row {
        private final TimePicker start = Dates.time("timetable.windows.session-start");
        private final IntegerField minutes = new IntegerField(getTranslation("timetable.windows.session-minutes"));
        private final Div line = new Div();

        Row(@Nullable LocalTime opens, int most) {
            start.setValue(opens);
            minutes.setValue(most);
            minutes.setStepButtonsVisible(true);
            Stream.<HasValue<?, ?>>of(start, minutes)
                    .forEach(field -> field.addValueChangeListener(event -> updateValue()));
            Button remove = new Button(VaadinIcon.TRASH.create(), event -> remove(this));
            remove.setAriaLabel(getTranslation("timetable.windows.remove-session"));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            line.addClassName("form-row");
            line.add(start, minutes, remove);
        }

        /** Nothing until it has a start; emptied minutes count as 0 and are refused with the policy. */
        Optional<Session> session() {
            return start.getOptionalValue()
                    .map(opens -> new Session(opens, Objects.requireNonNullElse(minutes.getValue(), 0)));
        }
    }
}
