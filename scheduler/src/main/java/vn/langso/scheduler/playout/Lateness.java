package vn.langso.scheduler.playout;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * How late something may still start. Some seconds are never late: a slot may follow another without a gap, and the
 * one before needs its moment to leave the line.
 */
record Lateness(Instant planned, Duration allowed, ZoneId zone) {
    static final Duration GRACE = Duration.ofSeconds(5);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    boolean tooLate(Instant now) {
        return now.isAfter(planned.plus(allowed).plus(GRACE));
    }

    /** Why it did not play, in a sentence: how late, how late it might have been, and when the station was off. */
    String reason(Instant now, @Nullable Outage outage) {
        return "Bỏ lỡ: trễ " + words(Duration.between(planned, now)) + ", quá " + words(allowed) + " cho phép"
                + off(outage) + ".";
    }

    /**
     * As {@link #reason}, for what waited for its lines at last.
     *
     * @param busy what is with the lines, like " đang phát “Bản tin”"
     */
    String reasonWaiting(Instant now, @Nullable Outage outage, String busy) {
        return outage == null || !outage.covers(planned)
                ? "Bỏ lỡ: đường loa" + busy + ", chờ quá " + words(allowed) + " cho phép."
                : "Bỏ lỡ: trễ " + words(Duration.between(planned, now)) + ", quá " + words(allowed) + " cho phép"
                        + off(outage) + "; sau đó đường loa" + busy + ".";
    }

    private String off(@Nullable Outage outage) {
        return outage == null || !outage.covers(planned)
                ? ""
                : " (máy tắt " + hour(outage.from()) + "–" + hour(outage.to()) + ")";
    }

    private String hour(Instant time) {
        return HOUR.format(time.atZone(zone));
    }

    static String words(Duration time) {
        if (time.toMinutes() == 0) {
            return time.toSeconds() + " giây";
        }
        if (time.toHours() == 0) {
            return time.toMinutes() + " phút";
        }
        return time.toHours() + " giờ " + time.toMinutesPart() + " phút";
    }
}
