package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import vn.langso.scheduler.timetable.AirOrder;
import vn.langso.scheduler.timetable.Conflict;
import vn.langso.scheduler.timetable.SlotPreview;
import vn.langso.scheduler.timetable.Warning;

/**
 * Why something does not fit, and what would, to be chosen with one click: an order with those it meets, which never
 * comes about silently, or the nearest free time.
 */
final class FitPanel extends Composite<Div> {

    private final Consumer<LocalDateTime> onStart;

    /** @param onStart hears the start that was chosen */
    FitPanel(Consumer<LocalDateTime> onStart) {
        this.onStart = onStart;
        getContent().addClassName("fit");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void clear() {
        getContent().removeAll();
    }

    void show(SlotPreview preview) {
        clear();
        if (!preview.conflicts().isEmpty()) {
            getContent().add(conflicts(preview.conflicts()));
        }
        if (!preview.warnings().isEmpty()) {
            getContent().add(new H3(getTranslation("timetable.preview.warnings")), warnings(preview.warnings()));
        }
        if (!preview.orders().isEmpty()) {
            getContent()
                    .add(
                            new H3(getTranslation("timetable.order")),
                            new Paragraph(getTranslation("timetable.order.help")),
                            orders(preview.orders()));
        }
        if (!preview.freeTimes().isEmpty()) {
            getContent().add(new H3(getTranslation("station.preview.free")), freeTimes(preview.freeTimes()));
        }
    }

    private static Component conflicts(List<Conflict> conflicts) {
        ProblemBox box = new ProblemBox();
        box.show(conflicts.stream().map(Conflict::detail).distinct().toList());
        return box;
    }

    private static Component warnings(List<Warning> warnings) {
        UnorderedList list = new UnorderedList();
        warnings.forEach(warning -> list.add(new ListItem(warning.detail())));
        return list;
    }

    private Component orders(List<AirOrder> orders) {
        Div choices = new Div();
        choices.addClassName("row-buttons");
        orders.forEach(order -> choices.add(choice(
                getTranslation(
                        "timetable.order." + order.place(), order.otherTitle(), StationTimes.dayTime(order.start())),
                order.start())));
        return choices;
    }

    private Component freeTimes(List<LocalDateTime> starts) {
        Div choices = new Div();
        choices.addClassName("row-buttons");
        starts.forEach(start -> choices.add(choice(StationTimes.dayTime(start), start)));
        return choices;
    }

    private Button choice(String words, LocalDateTime start) {
        return new Button(words, event -> onStart.accept(start));
    }
}
