package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.DomEventListener;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.Seen;

/**
 * The one place where FullCalendar is wired: its script comes as a WebJar, ours beside it is {@code
 * assets/station/tuan.js}. The server says what to draw and is told what a person did; it draws nothing itself, and
 * whatever was dragged stays where it was dropped only once {@link #show} says so.
 */
@Tag("langso-week")
@JavaScript("context://" + WeekCalendar.LIBRARY)
@JavaScript("context://" + WeekCalendar.SCRIPT)
@StyleSheet("context://assets/station/tuan.css")
final class WeekCalendar extends Component implements HasStyle {

    static final String LIBRARY = "webjars/fullcalendar/6.1.15/index.global.min.js";
    static final String SCRIPT = "assets/station/tuan.js";

    /** What people do with the dates they see. */
    interface Deeds {
        void open(long occurrenceId);

        void move(Seen seen, LocalDateTime to);

        void stretch(Seen seen, LocalDateTime newEnd);
    }

    private @Nullable WeekPage shown;

    WeekCalendar(Map<String, String> words, Deeds deeds) {
        words.forEach((name, word) -> getElement().setAttribute("data-word-" + name, word));
        on("langso-open", event -> deeds.open(seen(event).occurrenceId()));
        on("langso-move", event -> deeds.move(seen(event), at(event)));
        on("langso-stretch", event -> deeds.stretch(seen(event), at(event)));
    }

    private void on(String name, DomEventListener listener) {
        getElement()
                .addEventListener(name, listener)
                .addEventData("event.detail.id")
                .addEventData("event.detail.revision")
                .addEventData("event.detail.at");
    }

    private static Seen seen(DomEvent event) {
        return new Seen(
                Long.parseLong(event.getEventData().get("event.detail.id").asString()),
                event.getEventData().get("event.detail.revision").asInt());
    }

    private static LocalDateTime at(DomEvent event) {
        return LocalDateTime.parse(event.getEventData().get("event.detail.at").asString());
    }

    /** Draws this, if it is not drawn already; a person in the middle of a drag is not disturbed. */
    void show(WeekPage page) {
        if (!sameButForNow(page)) {
            showAnew(page);
        }
    }

    /** Draws this whatever the screen shows: what was dragged goes back to where it belongs. */
    void showAnew(WeekPage page) {
        shown = page;
        getElement().callJsFunction("show", page);
    }

    private boolean sameButForNow(WeekPage page) {
        return shown != null
                && shown.from().equals(page.from())
                && shown.days() == page.days()
                && shown.changeable() == page.changeable()
                && shown.calendar().equals(page.calendar())
                && shown.bands().equals(page.bands())
                && shown.events().equals(page.events());
    }
}
