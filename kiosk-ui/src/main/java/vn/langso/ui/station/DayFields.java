package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The fields of one kind of days, which say themselves what is wrong with them. */
final class DayFields<D extends PlayDays> extends Composite<Div> {

    private final Class<D> kind;
    private final Supplier<D> reading;
    private final Consumer<D> showing;
    private final List<Check> checks = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /** @param reading called only while every field is right */
    DayFields(Class<D> kind, Supplier<D> reading, Consumer<D> showing) {
        this.kind = kind;
        this.reading = reading;
        this.showing = showing;
        getContent().addClassName("day-fields");
    }

    /** A field in which nothing wrong can be chosen. */
    <F extends Component & HasValue<?, ?>> DayFields<D> with(F field) {
        getContent().add(field);
        field.addValueChangeListener(event -> changed());
        return this;
    }

    /** A field, what its value must be, and what it says else; it must leave its validation to us. */
    <T, F extends Component & HasValue<?, T> & HasValidationProperties> DayFields<D> with(
            F field, Predicate<T> right, String wrong) {
        checks.add(new Check(field, () -> right.test(field.getValue()), wrong));
        return with(field);
    }

    /** A whole number within bounds. */
    DayFields<D> with(IntegerField number, int least, int most) {
        number.setManualValidation(true);
        number.setStepButtonsVisible(true);
        number.setMin(least);
        number.setMax(most);
        number.setValue(least);
        return with(number, within(least, most), getTranslation("timetable.play.wrong-number", least, most));
    }

    /** One of several, of which the first is chosen already. */
    static <T> Select<T> choice(String key, List<T> items, ItemLabelGenerator<T> words) {
        Select<T> choice = new Select<>();
        choice.setLabel(I18NProvider.translate(key));
        choice.setItems(items);
        choice.setItemLabelGenerator(words);
        choice.setValue(items.getFirst());
        return choice;
    }

    /** An emptied field holds null. */
    static Predicate<Integer> within(int least, int most) {
        return number -> number != null && number >= least && number <= most;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        tell();
        listeners.forEach(Runnable::run);
    }

    /** What the fields say, once every one of them is right. */
    Optional<PlayDays> days() {
        return checks.stream().allMatch(Check::passes) ? Optional.of(reading.get()) : Optional.empty();
    }

    /** Says at each field whether it is right. */
    void tell() {
        checks.forEach(Check::tell);
    }

    /** @param days of the kind of these fields */
    void show(PlayDays days) {
        showing.accept(kind.cast(days));
        tell();
    }

    /** One field, whether its value is right, and what it says else. */
    private record Check(HasValidationProperties field, BooleanSupplier right, String wrong) {
        boolean passes() {
            return right.getAsBoolean();
        }

        void tell() {
            field.setErrorMessage(wrong);
            field.setInvalid(!passes());
        }
    }
}
