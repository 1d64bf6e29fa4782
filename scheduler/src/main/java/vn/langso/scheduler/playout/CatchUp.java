package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * What was planned for a time that went by without the station: of each slot only the newest date may still air, the
 * urgent before the others, and after a long outage one begins on each line a minute after the one before at the earliest.
 * What is too late by then gets its outcome when its turn comes. Thread-safe.
 */
@Component
class CatchUp {
    private static final Duration APART = Duration.ofMinutes(1);
    /**
     * After a short outage. Who comes after on a line has to wait for it anyway; so long the one before may take to open
     * its sound, on a disk that was just switched on.
     */
    private static final Duration BEHIND = Duration.ofSeconds(10);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM");

    private final Admission admission;
    private final AirBook book;
    private final Broadcaster broadcaster;
    private final Clock clock;

    CatchUp(Admission admission, AirBook book, Broadcaster broadcaster, Clock clock) {
        this.admission = admission;
        this.book = book;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    /** @param missed planned occurrences whose time is past, oldest first */
    void judge(Collection<Occurrence> missed) {
        Map<Long, Late> newest = new HashMap<>();
        for (Occurrence occurrence : missed) {
            switch (admission.judge(occurrence)) {
                case Verdict.No no -> refuse(occurrence, no);
                case Verdict.Go go -> {
                    Late older = newest.put(occurrence.slotId(), new Late(go));
                    if (older != null) {
                        refuse(older.go().occurrence(), overtaken(occurrence));
                    }
                }
            }
        }
        air(newest.values());
    }

    private record Late(Verdict.Go go) {
        Priority priority() {
            return go.priority();
        }

        Instant plannedAt() {
            return go.occurrence().plannedAt();
        }
    }

    private void air(Collection<Late> late) {
        List<Late> order = new ArrayList<>(late);
        order.sort(Comparator.comparing(Late::priority).reversed().thenComparing(Late::plannedAt));
        Map<String, Instant> free = new HashMap<>();
        Instant now = clock.instant();
        boolean longAgo = wasLong(late, now);
        for (Late one : order) {
            List<String> lines = one.go().lines().stream().map(SpeakerLine::id).toList();
            Instant turn = lines.stream()
                    .map(line -> free.getOrDefault(line, now))
                    .max(Comparator.naturalOrder())
                    .orElse(now);
            Instant next = turn.plus(
                    longAgo ? APART : shorter(BEHIND, one.go().occurrence().duration()));
            lines.forEach(line -> free.put(line, next));
            broadcaster.enqueue(one.go().occurrence().id(), turn);
        }
    }

    /** After some minutes nobody has forgotten what was planned, and it follows as it would have. */
    private static boolean wasLong(Collection<Late> late, Instant now) {
        return late.stream().anyMatch(one -> one.plannedAt().isBefore(now.minus(ResumeRule.MEDIUM)));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Verdict.No overtaken(Occurrence newer) {
        String time = TIME.format(newer.plannedAt().atZone(clock.getZone()));
        return new Verdict.No(
                OccurrenceStatus.MISSED, "Bỏ lỡ: lịch này lỡ nhiều lần, chỉ phát lần mới nhất (" + time + ").");
    }

    private void refuse(Occurrence occurrence, Verdict.No no) {
        Trace trace = new Trace(occurrence.trace(), clock);
        trace.add(no.reason());
        book.refuse(occurrence, no, trace.text());
    }
}
