package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decision trace of an occurrence: one line for each thing that was decided, with its time, oldest first. */
final class Trace {
    /** As wide as the column. */
    private static final int LONGEST = 4000;

    private Trace() {}

    static List<String> lines(@Nullable String trace) {
        return trace == null ? List.of() : trace.lines().toList();
    }

    /** "05:30 ngày 02/12/2026: …". */
    static String line(Clock clock, String what) {
        return VietnameseTimes.dateTime(LocalDateTime.now(clock).withNano(0)) + ": " + what;
    }

    /** With a line more; the oldest lines go where there is no room. */
    static String with(List<String> lines, String line) {
        List<String> all = new ArrayList<>(lines);
        all.add(line);
        while (String.join("\n", all).length() > LONGEST) {
            all.removeFirst();
        }
        return String.join("\n", all);
    }
}
