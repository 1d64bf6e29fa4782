package vn.langso.ui.station;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the kind of days first and then, in one row, which of them and until when. Empty while something in that row
 * is wrong; the field in question says it.
 */
final class PlayPatternField extends CustomField<PlayPattern> {

    private final Supplier<Optional<LocalDate>> start;
    private final Select<PlayMode> mode = new Select<>();
    private final Map<PlayMode, DayFields<?>> days = new EnumMap<>(Map.of(
            PlayMode.DAILY, SolarFields.everyDays(),
            PlayMode.WEEKLY, SolarFields.weekly(),
            PlayMode.MONTHLY_DATE, SolarFields.monthDate(),
            PlayMode.MONTHLY_WEEKDAY, SolarFields.monthWeekday(),
            PlayMode.YEARLY, SolarFields.yearDate(),
            PlayMode.LUNAR_MONTHLY, LunarFields.lunarMonth(),
            PlayMode.LUNAR_YEARLY, LunarFields.lunarYear(),
            PlayMode.TET, LunarFields.tet()));
    private final DatePicker until = Dates.date("timetable.slot.until");
    private final TextField words = new TextField(getTranslation("timetable.slot.words"));
    private boolean filling;

    /** @param start the day on which the slot starts now; a kind that was just chosen begins with what it suggests */
    PlayPatternField(Supplier<Optional<LocalDate>> start) {
        this.start = start;
        setLabel(getTranslation("station.slot.mode"));
        mode.setAriaLabel(getTranslation("station.slot.mode"));
        mode.addClassName("pattern-mode");
        mode.setItems(PlayMode.values());
        mode.setItemLabelGenerator(choice -> getTranslation("station.mode." + choice));
        until.setClearButtonVisible(true);
        words.setHelperText(getTranslation("timetable.slot.words-help"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setWidthFull();
        Div row = new Div();
        row.addClassName("form-row");
        days.values().forEach(row::add);
        row.add(until, words);
        Div lines = new Div(mode, row);
        lines.addClassName("pattern-choice");
        add(lines);
        setValue(PlayPattern.ONCE);
        listen();
    }

    private void listen() {
        mode.addValueChangeListener(event -> changed(this::suggest));
        days.values().forEach(fields -> fields.onChange(() -> changed(() -> {})));
        until.addValueChangeListener(event -> changed(() -> {}));
        words.addValueChangeListener(event -> changed(() -> {}));
    }

    /** What a person changed counts once it is complete; filling the fields is no change. */
    private void changed(Runnable first) {
        if (!filling) {
            filling = true;
            first.run();
            filling = false;
            updateValue();
        }
    }

    private void suggest() {
        showWhatIsNeeded();
        start.get().flatMap(day -> PlayDays.suggested(mode.getValue(), day)).ifPresent(this::show);
    }

    private void show(PlayDays shown) {
        fields(shown.mode()).ifPresent(fields -> fields.show(shown));
    }

    private Optional<DayFields<?>> fields(PlayMode chosen) {
        return Optional.ofNullable(days.get(chosen));
    }

    private void showWhatIsNeeded() {
        PlayMode chosen = mode.getValue();
        days.forEach((kind, fields) -> fields.setVisible(kind == chosen));
        until.setVisible(days.containsKey(chosen));
        words.setVisible(chosen == PlayMode.OTHER);
    }

    /** Says at the fields of the chosen kind which of them are wrong. */
    void tell() {
        fields(mode.getValue()).ifPresent(DayFields::tell);
    }

    @Override
    protected @Nullable PlayPattern generateModelValue() {
        PlayMode chosen = mode.getValue();
        return switch (chosen) {
            case ONCE -> PlayPattern.ONCE;
            case OTHER -> new PlayPattern.InWords(words.getValue());
            default ->
                fields(chosen)
                        .flatMap(DayFields::days)
                        .map(which -> new PlayPattern.Series(which, until.getValue()))
                        .orElse(null);
        };
    }

    @Override
    protected void setPresentationValue(PlayPattern pattern) {
        filling = true;
        mode.setValue(pattern.mode());
        showWhatIsNeeded();
        switch (pattern) {
            case PlayPattern.Once _ -> until.clear();
            case PlayPattern.InWords(String rule) -> words.setValue(rule);
            case PlayPattern.Series(PlayDays shown, LocalDate last) -> {
                show(shown);
                until.setValue(last);
            }
        }
        filling = false;
    }
}
