package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.Occurrence;

/** What was checked before and while an occurrence aired, and what each check said. */
final class TraceDialog extends Dialog {

    TraceDialog(Occurrence occurrence, StationTimes times) {
        setHeaderTitle(occurrence.title());
        addClassName("trace");
        add(StatusMark.of(occurrence.status()));
        time("station.trace.planned", occurrence.plannedAt(), times);
        time("station.trace.started", occurrence.startedAt(), times);
        time("station.trace.ended", occurrence.endedAt(), times);
        if (occurrence.reason() != null) {
            add(new Paragraph(occurrence.reason()));
        }
        add(checks(occurrence));
        getFooter().add(new Button(getTranslation("station.close"), event -> close()));
    }

    /** Opens it for an occurrence. */
    static Button button(Occurrence occurrence, StationTimes times) {
        Button trace = new Button(translate("station.trace"), event -> new TraceDialog(occurrence, times).open());
        trace.addThemeVariants(ButtonVariant.TERTIARY);
        trace.setAriaLabel(translate("station.trace.of", occurrence.title()));
        return trace;
    }

    private void time(String key, @Nullable Instant at, StationTimes times) {
        if (at != null) {
            add(new Paragraph(getTranslation(key, times.dateTime(at))));
        }
    }

    private Component checks(Occurrence occurrence) {
        if (occurrence.trace().isEmpty()) {
            return new Paragraph(getTranslation("station.trace.none"));
        }
        OrderedList checks = new OrderedList();
        occurrence.trace().forEach(line -> checks.add(new ListItem(line)));
        return checks;
    }
}
