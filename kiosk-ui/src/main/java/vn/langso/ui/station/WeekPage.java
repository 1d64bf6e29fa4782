package vn.langso.ui.station;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What the week view's script draws. Times are local times of the commune without offset ("2026-11-24T06:30:00"), days
 * are ISO dates, so that the browser's own time zone does not matter.
 *
 * @param from the first day
 * @param days 1 or 7
 * @param now the commune's clock
 * @param changeable whether this person may move anything at all
 */
record WeekPage(
        String from,
        int days,
        String now,
        boolean changeable,
        List<Day> calendar,
        List<Band> bands,
        List<Event> events) {
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    WeekPage {
        calendar = List.copyOf(calendar);
        bands = List.copyOf(bands);
        events = List.copyOf(events);
    }

    /**
     * What stands above a day.
     *
     * @param lunar "16/10", mùng 1 and rằm set apart by {@code feast}
     * @param note names of holidays and decisions with what they keep off the air, or empty
     */
    record Day(String date, String solar, String lunar, boolean feast, String note) {}

    /**
     * A stretch of the background.
     *
     * @param kind "open" a broadcast window, "holiday" with broadcasts as usual, "priority-only" or "silence"
     */
    record Band(String start, String end, String kind) {
        static Band of(LocalDateTime start, LocalDateTime end, String kind) {
            return new Band(LOCAL.format(start), LOCAL.format(end), kind);
        }
    }

    /**
     * A date of the timetable.
     *
     * @param marks priority and state in words
     * @param sentence all of it, to be read out
     * @param look names of the style sheet
     */
    record Event(
            String id,
            int revision,
            String title,
            String start,
            String end,
            boolean movable,
            String marks,
            String place,
            String sentence,
            List<String> look) {}
}
