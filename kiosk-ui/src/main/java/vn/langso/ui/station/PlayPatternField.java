package vn.langso.ui.station;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses once, daily, weekly on chosen days, or lunar days, each with a last day, or any rule in its own words. */
final class PlayPatternField extends CustomField<PlayPattern> {

    private final RadioButtonGroup<PlayMode> mode = new RadioButtonGroup<>();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final DatePicker until = Dates.date("timetable.slot.until");
    private final TextField words = new TextField(getTranslation("timetable.slot.words"));

    PlayPatternField() {
        super(PlayPattern.ONCE);
        setLabel(getTranslation("station.slot.mode"));
        mode.setAriaLabel(getTranslation("station.slot.mode"));
        mode.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        mode.setItems(PlayMode.values());
        mode.setItemLabelGenerator(choice -> getTranslation("station.mode." + choice));
        mode.addValueChangeListener(event -> {
            showWhatIsNeeded(event.getValue());
            updateValue();
        });
        days.setAriaLabel(getTranslation("station.slot.days"));
        days.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL, StationTimes.VIETNAMESE));
        until.setClearButtonVisible(true);
        words.setHelperText(getTranslation("timetable.slot.words-help"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setWidthFull();
        setPresentationValue(PlayPattern.ONCE);
        Stream.<HasValue<?, ?>>of(days, until, words)
                .forEach(field -> field.addValueChangeListener(event -> updateValue()));
        Div lines = new Div(mode, days, until, words);
        lines.addClassName("pattern-choice");
        add(lines);
    }

    private void showWhatIsNeeded(PlayMode chosen) {
        days.setVisible(chosen == PlayMode.WEEKLY);
        until.setVisible(chosen == PlayMode.DAILY || chosen == PlayMode.WEEKLY || chosen == PlayMode.LUNAR);
        words.setVisible(chosen == PlayMode.OTHER);
    }

    @Override
    protected PlayPattern generateModelValue() {
        PlayMode chosen = mode.getValue();
        return switch (chosen) {
            case ONCE -> PlayPattern.ONCE;
            case DAILY, LUNAR -> new PlayPattern(chosen, Set.of(), until.getValue(), "");
            case WEEKLY -> new PlayPattern(chosen, days.getValue(), until.getValue(), "");
            case OTHER -> PlayPattern.inWords(words.getValue());
        };
    }

    @Override
    protected void setPresentationValue(PlayPattern pattern) {
        days.setValue(pattern.days());
        until.setValue(pattern.until());
        words.setValue(pattern.words());
        mode.setValue(pattern.mode());
        showWhatIsNeeded(pattern.mode());
    }
}
