package vn.langso.ui.station;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.config.calendar.DayDraft;
import vn.langso.config.calendar.DayEffect;
import vn.langso.config.calendar.DayKind;
import vn.langso.config.calendar.SpecialDay;

/** Writes down, or changes, a decision about whole days. */
final class DayDialog extends Dialog {

    private final Select<DayKind> kind = new Select<>();
    private final TextField name = new TextField(getTranslation("timetable.days.name"));
    private final DatePicker first = Dates.date("timetable.days.first");
    private final DatePicker last = Dates.date("timetable.days.last");
    private final Select<DayEffect> effect = new Select<>();
    private final TextField citation = new TextField(getTranslation("timetable.days.citation"));
    private final FieldProblems problems;
    private final Consumer<DayDraft> decider;
    private final Runnable onDecided;

    /** @param old the decision of whole days that is changed; null for a new one */
    DayDialog(@Nullable SpecialDay old, Consumer<DayDraft> decider, Runnable onDecided) {
        this.decider = decider;
        this.onDecided = onDecided;
        ProblemBox box = new ProblemBox();
        problems = new FieldProblems(box)
                .at("name", name)
                .at("from", first)
                .at("until", last)
                .at("citation", citation);
        buildChoices();
        Div form = new Div(kind, name, first, last, effect, citation, box);
        form.addClassName("form-column");
        setHeaderTitle(getTranslation(old == null ? "timetable.days.add" : "timetable.days.edit"));
        setWidth("32rem");
        add(form);
        getFooter().add(new Button(getTranslation("station.cancel"), event -> close()), decideButton());
        if (old != null) {
            show(old);
        }
    }

    private void show(SpecialDay old) {
        kind.setValue(old.kind());
        name.setValue(old.name());
        first.setValue(old.from().toLocalDate());
        last.setValue(old.until().toLocalDate().minusDays(1));
        effect.setValue(old.effect());
        citation.setValue(old.citation());
    }

    private void buildChoices() {
        kind.setLabel(getTranslation("timetable.days.kind"));
        kind.setItems(DayKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("timetable.kind." + value));
        effect.setLabel(getTranslation("timetable.days.effect"));
        effect.setItems(DayEffect.values());
        effect.setItemLabelGenerator(value -> getTranslation("timetable.effect." + value));
        kind.addValueChangeListener(change -> effect.setValue(change.getValue().usualEffect()));
        kind.setValue(DayKind.NATIONAL_MOURNING);
        first.addValueChangeListener(change -> {
            if (last.isEmpty()) {
                last.setValue(change.getValue());
            }
        });
    }

    private Button decideButton() {
        Button decide = new Button(getTranslation("timetable.days.decide"), event -> decide());
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        return decide;
    }

    private void decide() {
        problems.clear();
        LocalDate begin = first.getValue();
        LocalDate end = last.getValue();
        if (begin == null || end == null) {
            problems.show(Refusal.invalid(
                    begin == null ? "from" : "until",
                    getTranslation("timetable.days.which"),
                    "Day decision without a date"));
            return;
        }
        try {
            decider.accept(new DayDraft(
                    kind.getValue(),
                    name.getValue(),
                    begin.atStartOfDay(),
                    end.plusDays(1).atStartOfDay(),
                    effect.getValue(),
                    citation.getValue()));
            close();
            onDecided.run();
        } catch (Refusal refusal) {
            problems.show(refusal);
        }
    }
}
