package vn.langso.ui.station;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import vn.langso.scheduler.timetable.SlotConflictException;

/** A date did not go where it was dragged to: with whom it collides there, and where it could go instead. */
final class RefusedDialog extends Dialog {

    /** @param onStart hears the start that was chosen instead */
    RefusedDialog(SlotConflictException refused, Consumer<LocalDateTime> onStart) {
        FitPanel fit = new FitPanel(start -> {
            close();
            onStart.accept(start);
        });
        fit.show(refused.preview());
        setHeaderTitle(getTranslation("timetable.refused"));
        setWidth("40rem");
        add(fit);
        getFooter().add(new Button(getTranslation("station.close"), event -> close()));
    }
}
