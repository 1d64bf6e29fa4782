package vn.langso.ui.printing;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.OptionalInt;
import vn.langso.media.print.batch.PrintHistory;

/** How many copies are wanted. Tells the server while somebody types, and the person at once what would be right. */
final class CopiesField extends IntegerField {

    CopiesField() {
        String range = getTranslation("desk.copies.range", PrintHistory.MOST_COPIES);
        setLabel(getTranslation("desk.copies"));
        setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(range)
                .setRequiredErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range));
        setRequiredIndicatorVisible(true);
        setMin(1);
        setMax(PrintHistory.MOST_COPIES);
        setValue(1);
        setStepButtonsVisible(true);
        // a link beside it must be shut before the next click, not only when the field is left
        setValueChangeMode(ValueChangeMode.EAGER);
    }

    /** Empty while the field holds no number that can be printed. */
    OptionalInt count() {
        Integer count = getValue();
        return count == null || count < 1 || count > PrintHistory.MOST_COPIES
                ? OptionalInt.empty()
                : OptionalInt.of(count);
    }
}
