package vn.langso.web.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;

/** From one instant up to another that is no longer in it. */
record Period(Instant from, Instant to) {

    Period {
        if (!from.isBefore(to)) {
            throw Refusal.invalid(
                    "to", "Khoảng thời gian trống: 'to' phải sau 'from'.", "Period ends before it starts: " + from);
        }
    }

    /** Query parameters as written: date-times or dates; today where nothing is said. */
    static Period of(@Nullable String from, @Nullable String to, CommuneTimes times) {
        Instant start = from == null ? times.startOf(times.today()) : times.from("from", from);
        Instant end = to == null ? endWithout(start, times) : times.until("to", to);
        return new Period(start, end);
    }

    /** An open end is the end of today, or of the day it starts on if that is later. */
    private static Instant endWithout(Instant start, CommuneTimes times) {
        Instant endOfToday = times.startOf(times.today().plusDays(1));
        return start.isBefore(endOfToday)
                ? endOfToday
                : times.startOf(times.shown(start).toLocalDate().plusDays(1));
    }
}
