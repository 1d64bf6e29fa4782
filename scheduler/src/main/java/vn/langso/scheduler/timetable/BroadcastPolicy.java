package vn.langso.scheduler.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the loudspeakers may speak and how loud, from a day on, with the text that says so. Local times of the commune.
 * Immutable.
 *
 * @param id null for the built-in policy
 * @param earliest no session opens before it
 * @param quietBefore until then the volume is {@code quietPercent}: 05:30 to 06:00 lay in the night band of
 *     QCVN 26:2010/BTNMT
 * @param sensitivePercent the volume of zones near a clinic, a school, a pagoda…, at any hour
 * @param limits what a preview warns of
 */
public record BroadcastPolicy(
        @Nullable Long id,
        LocalDate validFrom,
        String citation,
        LocalTime earliest,
        List<Session> sessions,
        LocalTime quietBefore,
        int quietPercent,
        int sensitivePercent,
        Limits limits) {
    /**
     * Two sessions a day from 05:30 and 17:00, at most 60 minutes each: decree 49/2024/NĐ-CP as a ward authority of
     * Đà Nẵng quoted it on 18/12/2025. The percentages and limits are ours, not the decree's.
     */
    public static final BroadcastPolicy BUILT_IN = new BroadcastPolicy(
            null,
            LocalDate.of(2024, 7, 1),
            "Nghị định 49/2024/NĐ-CP",
            LocalTime.of(5, 30),
            List.of(new Session(LocalTime.of(5, 30), 60), new Session(LocalTime.of(17, 0), 60)),
            LocalTime.of(6, 0),
            60,
            70,
            new Limits(7, 60, 30));

    public BroadcastPolicy {
        sessions = List.copyOf(sessions);
    }

    /** A session (buổi phát): when it opens and how long it may last. */
    public record Session(LocalTime start, int maxMinutes) {}

    /**
     * What is allowed but not wise.
     *
     * @param mostPerWeek how often one bulletin should go out in a week
     * @param mostDailyMinutes how long a zone should hear its loudspeakers in a day
     * @param longestSessionMinutes how much of a session should be filled
     */
    public record Limits(int mostPerWeek, int mostDailyMinutes, int longestSessionMinutes) {}

    BroadcastWindows windows() {
        List<BroadcastWindows.Session> open = sessions.stream()
                .map(session -> new BroadcastWindows.Session(session.start(), session.maxMinutes()))
                .toList();
        return new BroadcastWindows(validFrom, citation, open);
    }

    BroadcastPolicy numbered(long newId) {
        return new BroadcastPolicy(
                newId, validFrom, citation, earliest, sessions, quietBefore, quietPercent, sensitivePercent, limits);
    }
}
