package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.timetable.Hearing;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * When some lines will hear an emergency in force again, if nobody stops it: what waits for another emergency now, and
 * then a round every few minutes until it expires. Pure; made for one question.
 *
 * @param length of one round, with its tone
 * @param newest stretches of the newest round that has begun, on any line
 * @param lines those that are asked about
 * @param before another emergency that has one of these lines now; null where none has
 */
record ExpectedRounds(
        Emergency emergency,
        Duration length,
        List<AirLogEntry> newest,
        Collection<String> lines,
        @Nullable Before before) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu", Locale.ROOT);

    /** Another emergency, and when it gives the lines back. */
    record Before(String title, Instant until) {}

    ExpectedRounds {
        newest = List.copyOf(newest);
        lines = List.copyOf(lines);
    }

    /** Those that begin in [from, to), by time; the first says until when they come. */
    List<Hearing> between(Instant from, Instant to, Clock clock) {
        Instant now = clock.instant();
        List<Instant> starts = new ArrayList<>();
        if (before != null && waits(now) && before.until().isBefore(due())) {
            starts.add(before.until());
        }
        Instant end = to.isBefore(emergency.expires()) ? to : emergency.expires();
        for (Instant due = later(due(), earliest(now)); due.isBefore(end); due = due.plus(period())) {
            starts.add(due);
        }
        List<Hearing> rounds = new ArrayList<>(starts.stream()
                .filter(start -> !start.isBefore(from) && start.isBefore(end))
                .map(this::round)
                .toList());
        if (!rounds.isEmpty()) {
            rounds.set(0, rounds.getFirst().noted(notes(rounds.getFirst().start(), clock)));
        }
        return rounds;
    }

    /** From the beginning of one round to that of the next; others may want to speak between two long ones. */
    private Duration period() {
        Duration wanted = Duration.ofMinutes(emergency.what().repeatEveryMinutes());
        Duration shortest = length.plus(EmergencyAiring.BREATH);
        return wanted.compareTo(shortest) < 0 ? shortest : wanted;
    }

    /** The round that others hear, or heard, comes later to these lines. */
    private boolean waits(Instant now) {
        boolean heardHere = newest.stream().anyMatch(this::isHere);
        boolean current = isOnAir() || emergency.nextRoundAt().isAfter(now);
        return !newest.isEmpty() && !heardHere && current;
    }

    /** When the next round is due on any line. */
    private Instant due() {
        return isOnAir() ? newest.getFirst().startedAt().plus(period()) : emergency.nextRoundAt();
    }

    /** When these lines can have it. */
    private Instant earliest(Instant now) {
        return before == null ? now : later(now, before.until());
    }

    private static Instant later(Instant one, Instant another) {
        return one.isBefore(another) ? another : one;
    }

    /** The round that was due is not over, so that the next is not written down yet. */
    private boolean isOnAir() {
        return newest.stream()
                .anyMatch(entry -> entry.outcome() == null && !entry.plannedAt().isBefore(emergency.nextRoundAt()));
    }

    private boolean isHere(AirLogEntry entry) {
        return lines.contains(entry.line());
    }

    private Hearing round(Instant start) {
        Instant end = start.plus(length);
        return new Hearing(
                start,
                end.isBefore(emergency.expires()) ? end : emergency.expires(),
                EmergencyHearings.title(emergency.title()),
                emergency.what().zones(),
                OccurrenceStatus.PLANNED,
                List.of());
    }

    private List<String> notes(Instant first, Clock clock) {
        LocalDateTime end = LocalDateTime.ofInstant(emergency.expires(), clock.getZone());
        String repeats = "Nhắc lại " + emergency.what().repeatEveryMinutes() + " phút một lần đến " + MOMENT.format(end)
                + ", nếu không dừng sớm hơn.";
        return before != null && first.equals(before.until())
                ? List.of("Chờ tin khẩn cấp “" + before.title() + "” đang phát trên loa này.", repeats)
                : List.of(repeats);
    }
}
