package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A slot or a zone that is silent for a while.
 *
 * @param subject the slot's number or the zone's slug
 * @param until the first moment after it
 */
public record Suspension(long id, String subject, Instant from, Instant until, String reason, String by) {

    /** Of some that are not over: those in force, or, where none is yet, those that come into force first. */
    static List<Suspension> atOnce(List<Suspension> some, Instant now) {
        Instant first = some.stream()
                .map(Suspension::from)
                .min(Comparator.naturalOrder())
                .filter(begin -> begin.isAfter(now))
                .orElse(now);
        return some.stream().filter(one -> !one.from().isAfter(first)).toList();
    }
}
