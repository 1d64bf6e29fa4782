package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import vn.langso.scheduler.bulletins.BulletinStatus;
import vn.langso.scheduler.speakers.LineState;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/** A state as colour, word and icon together, because not everybody tells colours apart. */
final class StatusMark extends Composite<Span> {

    /** What a state means for the reader; each is a colour in the style sheet. */
    enum Tone {
        GOOD,
        BUSY,
        WAITING,
        BAD,
        OVER
    }

    private StatusMark(Tone tone, VaadinIcon picture, String key) {
        Icon icon = picture.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        getContent().add(icon, new Span(getTranslation(key)));
        getContent().addClassNames("mark", "mark-" + tone.name().toLowerCase(Locale.ROOT));
    }

    static StatusMark of(OccurrenceStatus status) {
        String key = "station.occurrence." + status;
        return switch (status) {
            case PLANNED -> new StatusMark(Tone.WAITING, VaadinIcon.CLOCK, key);
            case CLAIMED, ON_AIR -> new StatusMark(Tone.BUSY, VaadinIcon.VOLUME_UP, key);
            case AIRED -> new StatusMark(Tone.GOOD, VaadinIcon.CHECK, key);
            case PARTLY, MISSED, SKIPPED, INTERRUPTED -> new StatusMark(Tone.BAD, VaadinIcon.WARNING, key);
            case PREEMPTED -> new StatusMark(Tone.BAD, VaadinIcon.BOLT, key);
            case CANCELLED -> new StatusMark(Tone.OVER, VaadinIcon.BAN, key);
        };
    }

    static StatusMark of(BulletinStatus status) {
        String key = "station.bulletin." + status;
        return switch (status) {
            case DRAFT -> new StatusMark(Tone.OVER, VaadinIcon.PENCIL, key);
            case SUBMITTED -> new StatusMark(Tone.WAITING, VaadinIcon.HOURGLASS, key);
            case APPROVED -> new StatusMark(Tone.GOOD, VaadinIcon.CHECK, key);
            case RETURNED -> new StatusMark(Tone.BAD, VaadinIcon.REPLY, key);
            case WITHDRAWN -> new StatusMark(Tone.OVER, VaadinIcon.BAN, key);
        };
    }

    static StatusMark of(LineState state) {
        if (!state.ready()) {
            return new StatusMark(Tone.BAD, VaadinIcon.WARNING, "station.line.problem");
        }
        return state.onAir() == null
                ? new StatusMark(Tone.GOOD, VaadinIcon.CHECK, "station.line.ready")
                : new StatusMark(Tone.BUSY, VaadinIcon.VOLUME_UP, "station.line.on-air");
    }

    static StatusMark confirmed(boolean confirmed) {
        return confirmed
                ? new StatusMark(Tone.GOOD, VaadinIcon.CHECK, "station.guide.confirmed")
                : new StatusMark(Tone.WAITING, VaadinIcon.WARNING, "station.guide.sample");
    }
}
