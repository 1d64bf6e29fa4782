package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/** One occurrence: when, what, where, how it stands and why. */
final class OccurrenceRow extends Composite<Div> {

    private final Occurrence occurrence;
    private final StationTimes times;

    OccurrenceRow(
            Occurrence occurrence,
            Map<String, String> zoneNames,
            StationTimes times,
            @Nullable Consumer<Occurrence> onStop) {
        this.occurrence = occurrence;
        this.times = times;
        Span time = new Span(times.time(occurrence.plannedAt()));
        time.addClassName("row-time");
        getContent().addClassName("row");
        getContent().add(time, what(zoneNames), StatusMark.of(occurrence.status()), buttons(onStop));
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

    private Component buttons(@Nullable Consumer<Occurrence> onStop) {
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        if (onStop != null && isOnAir()) {
            Button stop = new Button(
                    getTranslation("station.today.stop"), VaadinIcon.STOP.create(), event -> onStop.accept(occurrence));
            stop.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
            buttons.add(stop);
        }
        buttons.add(TraceDialog.button(occurrence, times));
        return buttons;
    }

    private boolean isOnAir() {
        return occurrence.status() == OccurrenceStatus.ON_AIR || occurrence.status() == OccurrenceStatus.CLAIMED;
    }
}
