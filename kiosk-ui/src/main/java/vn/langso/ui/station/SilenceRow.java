package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.langso.scheduler.timetable.Suspension;

/** One silence of a zone or a slot: from when until when and why, and the button that ends just this one. */
final class SilenceRow extends Composite<ListItem> {

    private final Div words = new Div();
    private final Div row = new Div(words);
    private String named;

    SilenceRow(Suspension silence, StationTimes times) {
        named = getTranslation(
                "timetable.suspend.line",
                times.dateTime(silence.from()),
                times.dateTime(silence.until()),
                silence.reason(),
                silence.by());
        words.add(new Span(named));
        words.addClassName("row-what");
        row.addClassName("row");
        getContent().add(row);
    }

    /** On a page that is not about one zone or slot alone. */
    SilenceRow of(String subject) {
        named = subject + ", " + named;
        Span what = new Span(subject);
        what.addClassName("row-title");
        words.addComponentAsFirst(what);
        return this;
    }

    /** For those who may end it. */
    void onLift(Runnable lift) {
        Button again = new Button(getTranslation("timetable.suspend.lift"), event -> lift.run());
        again.setAriaLabel(getTranslation("timetable.suspend.lift") + ": " + named);
        row.add(again);
    }
}
