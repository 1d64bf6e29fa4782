package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import vn.langso.scheduler.speakers.SpeakerNames;
import vn.langso.scheduler.timetable.Hearing;

/** A day of a zone, minute by minute, as a table that prints well. */
final class HearingTable extends Composite<NativeTable> {

    private final StationTimes times;

    HearingTable(StationTimes times) {
        this.times = times;
        NativeTableRow head = new NativeTableRow();
        Stream.of("timetable.when", "timetable.what", "timetable.from-where", "timetable.outcome")
                .map(key -> new NativeTableHeaderCell(getTranslation(key)))
                .forEach(head::add);
        getContent().addClassName("hearing");
        getContent().getHead().add(head);
    }

    void show(List<Hearing> heard, SpeakerNames places) {
        getContent().getBody().removeAll();
        heard.forEach(one -> getContent().getBody().add(row(one, places)));
    }

    private NativeTableRow row(Hearing heard, SpeakerNames places) {
        String span = getTranslation("timetable.span", times.time(heard.start()), times.time(heard.end()));
        NativeTableRow row = new NativeTableRow(
                cell(new Span(span), "row-time"),
                cell(new Span(heard.title()), "row-title"),
                cell(new Span(places.ofZones(heard.zones())), "hearing-place"),
                cell(outcome(heard), "hearing-outcome"));
        if (!heard.sounds()) {
            row.addClassName("hearing-silent");
        }
        return row;
    }

    private static Component outcome(Hearing heard) {
        Div outcome = new Div(StatusMark.of(heard.status()));
        Stream.concat(heard.why().stream(), heard.notes().stream()).forEach(why -> {
            Div reason = new Div(new Span(why));
            reason.addClassName("row-reason");
            outcome.add(reason);
        });
        return outcome;
    }

    private static NativeTableCell cell(Component content, String style) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName(style);
        return cell;
    }
}
