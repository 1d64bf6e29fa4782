package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.TimetableEntry;

/** One date in the list of a slot: when, how it stands and why, and the way to everything else about it. */
final class DateRow extends Composite<ListItem> {

    DateRow(TimetableEntry entry, SlotDesk desk, Runnable onChanged) {
        Occurrence date = entry.occurrence();
        String time = desk.times().dayTime(date.plannedAt());
        String lunar = LunarText.shortly(desk.times().local(date.plannedAt()).toLocalDate());
        Span when =
                new Span(getTranslation("timetable.day-with-lunar", time, getTranslation("timetable.lunar", lunar)));
        Div what = new Div(when);
        what.addClassName("row-what");
        Stream.concat(Stream.ofNullable(date.reason()), entry.warnings().stream())
                .forEach(sentence -> {
                    Span reason = new Span(sentence);
                    reason.addClassName("row-reason");
                    what.add(reason);
                });
        Button open =
                new Button(getTranslation("timetable.open"), event -> new EntryDialog(entry, desk, onChanged).open());
        open.setAriaLabel(getTranslation("timetable.open") + ": " + time);
        Div row = new Div(what, StatusMark.of(date.status()), open);
        row.addClassName("row");
        getContent().add(row);
    }
}
