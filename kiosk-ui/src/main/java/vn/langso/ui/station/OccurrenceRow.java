package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.stream.Collectors;
import vn.langso.scheduler.timetable.Occurrence;

/** One occurrence: when, what, where, how it stands and why. */
final class OccurrenceRow extends Composite<Div> {

    private final Occurrence occurrence;
    private final StationTimes times;

    OccurrenceRow(Occurrence occurrence, Map<String, String> zoneNames, StationTimes times, Stopping stopping) {
        this.occurrence = occurrence;
        this.times = times;
        Span time = new Span(times.time(occurrence.plannedAt()));
        time.addClassName("row-time");
        getContent().addClassName("row");
        getContent().add(time, what(zoneNames), StatusMark.of(occurrence.status()), buttons(stopping));
    }

    private Component what(Map<String, String> zoneNames) {
        Span title = new Span(occurrence.title());
        title.addClassName("row-title");
        String places = occurrence.zones().stream()
                .map(slug -> zoneNames.getOrDefault(slug, slug))
                .collect(Collectors.joining(", "));
        Span where =
                new Span(getTranslation("station.today.where", places, StationTimes.length(occurrence.duration())));
        where.addClassName("hint");
        Div what = new Div(title, where);
        what.addClassName("row-what");
        if (occurrence.reason() != null) {
            Span reason = new Span(occurrence.reason());
            reason.addClassName("row-reason");
            reason.setClassName("trouble", TroubleBox.TROUBLE.contains(occurrence.status()));
            what.add(reason);
        }
        return what;
    }

    private Component buttons(Stopping stopping) {
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        if (stopping.possible(occurrence)) {
            Button stop = new Button(
                    getTranslation(stopping.word(occurrence)),
                    VaadinIcon.STOP.create(),
                    event -> stopping.ask(occurrence));
            stop.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
            buttons.add(stop);
        }
        buttons.add(TraceDialog.button(occurrence, times));
        return buttons;
    }
}
