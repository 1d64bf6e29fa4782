package vn.langso.ui.station;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Set;

/** Chooses once, daily, or weekly on chosen days. */
final class PlayPatternField extends CustomField<PlayPattern> {

    private final RadioButtonGroup<PlayMode> mode = new RadioButtonGroup<>();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();

    PlayPatternField() {
        super(PlayPattern.ONCE);
        setLabel(getTranslation("station.slot.mode"));
        mode.setAriaLabel(getTranslation("station.slot.mode"));
        mode.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        mode.setItems(PlayMode.values());
        mode.setItemLabelGenerator(choice -> getTranslation("station.mode." + choice));
        mode.addValueChangeListener(event -> {
            days.setVisible(event.getValue() == PlayMode.WEEKLY);
            updateValue();
        });
        days.setAriaLabel(getTranslation("station.slot.days"));
        days.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL, StationTimes.VIETNAMESE));
        setPresentationValue(PlayPattern.ONCE);
        days.addValueChangeListener(event -> updateValue());
        Div lines = new Div(mode, days);
        lines.addClassName("pattern-choice");
        add(lines);
    }

    @Override
    protected PlayPattern generateModelValue() {
        return new PlayPattern(mode.getValue(), mode.getValue() == PlayMode.WEEKLY ? days.getValue() : Set.of());
    }

    @Override
    protected void setPresentationValue(PlayPattern pattern) {
        mode.setValue(pattern.mode());
        days.setValue(pattern.days());
        days.setVisible(pattern.mode() == PlayMode.WEEKLY);
    }
}
