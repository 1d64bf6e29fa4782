package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Refusal;

/**
 * Changes many dates at once: all of them, or none and a {@link Refusal} that names every date that does not let itself
 * be changed and why. The field of each problem is the occurrence's id. Thread-safe.
 */
@Service
public class BulkEdits {
    /** As many as one person can have picked by hand. */
    public static final int MOST = 500;

    /** A day in minutes: farther shifts are another plan. */
    public static final int FARTHEST_SHIFT = 24 * 60;

    private final DateEdits dates;
    private final Suspensions suspensions;
    private final JdbcOccurrences occurrences;
    private final Clock clock;

    BulkEdits(DateEdits dates, Suspensions suspensions, JdbcOccurrences occurrences, Clock clock) {
        this.dates = dates;
        this.suspensions = suspensions;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** Cancels these dates; their series stay. */
    @Transactional
    public void cancel(List<Seen> chosen, String by) {
        each(inOrder(chosen, false), seen -> dates.cancel(seen, by));
    }

    /**
     * Moves these dates, each by the same.
     *
     * @param minutes later, or earlier if negative
     */
    @Transactional
    public void shift(List<Seen> chosen, int minutes, String by) {
        if (minutes == 0 || Math.abs(minutes) > FARTHEST_SHIFT) {
            throw Refusal.invalid(
                    "minutes",
                    "Dời " + minutes + " phút không được; hãy nhập số khác 0, từ −" + FARTHEST_SHIFT + " đến "
                            + FARTHEST_SHIFT + ".",
                    "Shift by " + minutes + " minutes refused");
        }
        // whoever goes later goes first from the end, so that neighbours that move together do not meet
        each(inOrder(chosen, minutes > 0), seen -> dates.shift(seen, minutes, by));
    }

    /** Has these dates heard in other zones. */
    @Transactional
    public void inZones(List<Seen> chosen, List<String> zones, String by) {
        each(inOrder(chosen, false), seen -> dates.inZones(seen, zones, by));
    }

    /**
     * Silences the slots of these dates between two moments, as {@link Suspensions#suspendSlot} does it with one: with all
     * their dates in that time, also those that were not picked. What each date looks like does not matter, only that it
     * is still there.
     *
     * @param from null for now
     */
    @Transactional
    public void suspendSlots(
            List<Seen> chosen, @Nullable LocalDateTime from, LocalDateTime until, String reason, String by) {
        Set<Long> slots = new TreeSet<>();
        each(inOrder(chosen, false), seen -> slots.add(slotOf(seen)));
        suspensions.suspendSlots(slots, from, until, reason, by);
    }

    private long slotOf(Seen seen) {
        return date(seen)
                .map(Occurrence::slotId)
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        "không còn trong lịch; hãy tải lại danh sách.",
                        "Occurrence " + seen.occurrenceId() + " not found"));
    }

    private List<Seen> inOrder(List<Seen> chosen, boolean latestFirst) {
        if (chosen.isEmpty() || chosen.size() > MOST) {
            throw Refusal.invalid(
                    "dates",
                    "Đã chọn " + chosen.size() + " lần phát; hãy chọn từ 1 đến " + MOST + ".",
                    "Bulk edit of " + chosen.size() + " dates refused");
        }
        Map<Long, Instant> at =
                chosen.stream().collect(Collectors.toMap(Seen::occurrenceId, this::plannedAt, (a, b) -> a));
        Comparator<Seen> byTime = Comparator.comparing(seen -> at.get(seen.occurrenceId()));
        return chosen.stream()
                .distinct()
                .sorted(latestFirst ? byTime.reversed() : byTime)
                .toList();
    }

    private Instant plannedAt(Seen seen) {
        return date(seen).map(Occurrence::plannedAt).orElse(Instant.EPOCH);
    }

    private Optional<Occurrence> date(Seen seen) {
        return occurrences.find(seen.occurrenceId()).map(LedgerRow::occurrence);
    }

    /** Tries every one, so that every refusal is named; one is enough to take all back. */
    private void each(List<Seen> chosen, Consumer<Seen> edit) {
        List<Refusal.Problem> problems = new ArrayList<>();
        for (Seen seen : chosen) {
            try {
                edit.accept(seen);
            } catch (Refusal refusal) {
                problems.add(
                        new Refusal.Problem(Long.toString(seen.occurrenceId()), named(seen) + ": " + refusal.detail()));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems, problems.size() + " of " + chosen.size() + " dates refused");
        }
    }

    private String named(Seen seen) {
        return date(seen)
                .map(o -> o.title() + ", "
                        + VietnameseTimes.dateTime(LocalDateTime.ofInstant(o.plannedAt(), clock.getZone())))
                .orElse("Lần phát số " + seen.occurrenceId());
    }
}
