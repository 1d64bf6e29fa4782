package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.bulletins.Priority;

/**
 * A draft whose fields are in order: what is left to ask is whether it fits.
 *
 * @param bulletins what each item plays, in the running order
 * @param endsBefore local time from which another slot goes on with the series; null where none does
 * @param without days on which it airs nothing: each is over, called off, or told about on its own
 */
record SlotPlan(
        SlotDraft draft,
        Recurrence recurrence,
        SlotLines lines,
        List<Playable> bulletins,
        @Nullable LocalDateTime endsBefore,
        Set<LocalDate> without) {
    /** A year of occurrences is looked at one by one, and no more than this; what lies beyond, see {@link Beyond} and
     * {@link LaterWindows}. */
    static final int CHECKED_OCCURRENCES = 500;

    private static final Duration CHECKED_AHEAD = Duration.ofDays(370);

    SlotPlan {
        bulletins = List.copyOf(bulletins);
        without = Set.copyOf(without);
    }

    /** The whole running order: every play and the silence after it, but for the silence after the very last. */
    Duration duration() {
        return duration(draft.items(), bulletins);
    }

    /** @param bulletins what each item plays */
    static Duration duration(List<SlotItem> items, List<Playable> bulletins) {
        Duration withGaps = IntStream.range(0, items.size())
                .mapToObj(i -> played(items.get(i), bulletins.get(i)))
                .reduce(Duration.ZERO, Duration::plus);
        return withGaps.minusSeconds(items.getLast().gapSeconds());
    }

    private static Duration played(SlotItem item, Playable bulletin) {
        return bulletin.length().plusSeconds(item.gapSeconds()).multipliedBy(item.repeats());
    }

    /** An emergency is not bound by broadcast windows. */
    boolean isEmergency() {
        return bulletins.stream().allMatch(bulletin -> bulletin.priority() == Priority.EMERGENCY);
    }

    /** Every bulletin may be heard on that day, as far as their last days go. */
    boolean isValidOn(LocalDate day) {
        return bulletins.stream().allMatch(bulletin -> bulletin.expired(day).isEmpty());
    }

    /** The last day on which all of it may be heard, null where that has no end. */
    @Nullable
    LocalDate heardUntil() {
        return lastDay(bulletins);
    }

    static @Nullable LocalDate lastDay(List<Playable> bulletins) {
        return bulletins.stream()
                .flatMap(bulletin -> Stream.ofNullable(bulletin.lastDay()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Those of its air times that will be heard, as far as its bulletins' last days go. */
    List<AirTime> heard(List<AirTime> times, ZoneId zone) {
        return heardUntil() == null
                ? times
                : times.stream().filter(time -> isHeard(time, zone)).toList();
    }

    /**
     * Those that are looked at one by one for what is against them: where none would be heard the plan is refused for
     * that already, and whatever else is against it is told along with it.
     */
    List<AirTime> judged(List<AirTime> times, ZoneId zone) {
        List<AirTime> heard = heard(times, zone);
        return heard.isEmpty() ? times : heard;
    }

    boolean isHeard(AirTime time, ZoneId zone) {
        return isValidOn(time.localStart(zone).toLocalDate());
    }

    Instant start(ZoneId zone) {
        return draft.start().atZone(zone).toInstant();
    }

    /** When it would be on air, from a moment on, in order and lazily. */
    Stream<AirTime> airTimes(Instant from, ZoneId zone) {
        Duration duration = duration();
        return instants(from, zone)
                .filter(start -> without.isEmpty() || !without.contains(LocalDate.ofInstant(start, zone)))
                .map(start -> AirTime.of(lines, start, duration));
    }

    /** The dates of its series, in order and lazily, whatever becomes of each. */
    Stream<Instant> instants(Instant from, ZoneId zone) {
        return instants(recurrence, end(zone), from, zone);
    }

    /** The occurrences that are looked at one by one. */
    List<AirTime> checkedTimes(Instant from, ZoneId zone) {
        return airTimes(from, zone)
                .findFirst()
                .map(first -> airTimes(from, zone)
                        .limit(CHECKED_OCCURRENCES)
                        .takeWhile(time -> time.start().isBefore(first.start().plus(CHECKED_AHEAD)))
                        .toList())
                .orElse(List.of());
    }

    /** The same plan with another start. */
    SlotPlan startingAt(LocalDateTime start) {
        SlotDraft moved = new SlotDraft(
                draft.title(),
                draft.items(),
                draft.zones(),
                start,
                draft.recurrence(),
                draft.lateMinutes(),
                draft.resume());
        return new SlotPlan(moved, recurrence.startingAt(start), lines, bulletins, endsBefore, without);
    }

    /** The same plan with its dates up to a local time, from which another slot has them; null for all of them. */
    SlotPlan endingBefore(@Nullable LocalDateTime end) {
        return new SlotPlan(draft, recurrence, lines, bulletins, end, without);
    }

    /** The same plan, airing nothing on these days. */
    SlotPlan without(Set<LocalDate> days) {
        return new SlotPlan(draft, recurrence, lines, bulletins, endsBefore, days);
    }

    /** From this moment on another slot goes on with the series. */
    Instant end(ZoneId zone) {
        return end(endsBefore, zone);
    }

    /** The end of a series that another slot goes on with; far away where none does. */
    static Instant end(@Nullable LocalDateTime endsBefore, ZoneId zone) {
        return endsBefore == null ? Instant.MAX : endsBefore.atZone(zone).toInstant();
    }

    /** Occurrences as instants: a skipped local time shifts forward, a doubled one is the earlier. */
    static Stream<Instant> instants(Recurrence recurrence, Instant end, Instant from, ZoneId zone) {
        LocalDateTime dayBefore = LocalDateTime.ofInstant(from, zone).minusDays(1);
        return recurrence
                .from(dayBefore)
                .map(time -> time.atZone(zone).toInstant())
                .dropWhile(start -> start.isBefore(from))
                .takeWhile(end::isAfter);
    }
}
