package vn.langso.scheduler.playout;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.scheduler.playout.SimulatedAir.Stretch;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotDraft;

/** Holds what was heard and what was written in a month against the guarantees G1 to G5 (reliability.md §2.3). */
final class MonthReview {
    private static final int FRAME_MS = 20;
    /** A checkpoint and the pre-roll, and the frames of one beat. */
    private static final long AGAIN_MS = 3_000 + 200;

    private static final long CHECKPOINT_MS = 1_000 + 200;

    private final MonthFacts facts;
    private final Instant end;
    private final List<String> violations = new ArrayList<>();
    private final Map<OccurrenceStatus, Integer> outcomes = new TreeMap<>();
    private int resumes;
    final long seed;
    final String heard;

    MonthReview(long seed, ConfigurableApplicationContext beans, MonthFacts facts, SimulatedAir air, Instant end) {
        this.seed = seed;
        this.facts = facts;
        this.end = end;
        this.heard = air.stretches.toString();
        violations.addAll(facts.unfinished);
        violations.addAll(air.collisions);
        List<Occurrence> rows = facts.rows(beans).stream()
                .filter(row -> row.plannedAt().isBefore(end))
                .toList();
        facts.slots().forEach(slot -> everyDateOnce(slot, rows));
        Map<Long, List<Stretch>> byOccurrence = air.stretches.stream()
                .filter(stretch -> !stretch.heard.isEmpty())
                .collect(Collectors.groupingBy(stretch -> stretch.occurrence));
        Map<Long, List<AirLogEntry>> log =
                beans.getBean(AirLog.class).between(Instant.EPOCH, Instant.parse("2040-01-01T00:00:00Z"), null).stream()
                        .collect(Collectors.groupingBy(
                                entry -> entry.occurrenceId() == null ? 0 : entry.occurrenceId()));
        for (Occurrence row : rows) {
            outcomes.merge(row.status(), 1, Integer::sum);
            review(row, byOccurrence.getOrDefault(row.id(), List.of()), log.getOrDefault(row.id(), List.of()));
        }
    }

    List<String> violations() {
        return violations;
    }

    /** One line: what this month was like. */
    String summary() {
        return "seed " + seed + ": " + facts.cuts + " power cuts, " + resumes + " resumes, " + outcomes;
    }

    Map<OccurrenceStatus, Integer> outcomes() {
        return outcomes;
    }

    int resumes() {
        return resumes;
    }

    private void check(boolean good, String guarantee, Object what) {
        if (!good) {
            violations.add(guarantee + ": " + what);
        }
    }

    private void everyDateOnce(Slot slot, List<Occurrence> rows) {
        List<Instant> written = rows.stream()
                .filter(row -> row.slotId() == slot.id())
                .map(Occurrence::plannedAt)
                .sorted()
                .toList();
        check(written.equals(facts.dates(slot, end)), "G1 every date is one row", slot + " " + written);
    }

    private void review(Occurrence row, List<Stretch> heard, List<AirLogEntry> log) {
        String what = row + "\n  heard " + heard + "\n  log " + log;
        check(row.status().isFinal(), "G1 an outcome", what);
        check(!String.valueOf(row.reason()).isBlank(), "G1 a reason", what);
        check(log.stream().allMatch(entry -> entry.outcome() != null), "G1 each stretch has its end", what);
        Map<String, List<Stretch>> byLine = heard.stream()
                .sorted(Comparator.comparing((Stretch stretch) -> stretch.began))
                .collect(Collectors.groupingBy(stretch -> stretch.line));
        byLine.forEach((line, stretches) -> {
            once(row, stretches, what);
            inTime(row, stretches, what);
            asLogged(row, stretches, log, what);
        });
        tellsTheTruth(row, byLine, what);
    }

    /** G2. */
    private void once(Occurrence row, List<Stretch> stretches, String what) {
        resumes += stretches.size() - 1;
        int restarts = 0;
        for (int i = 1; i < stretches.size(); i++) {
            Stretch before = stretches.get(i - 1);
            Stretch after = stretches.get(i);
            long again =
                    (position(row, before.heard.getLast()) + 1L - position(row, after.heard.getFirst())) * FRAME_MS;
            long allowed = AGAIN_MS + facts.troubleBefore(before.ended).toMillis();
            check(again >= 0, "G1 nothing is left out", what);
            if (again > allowed) {
                restarts++;
                check(
                        Duration.between(before.ended, after.began).compareTo(Duration.ofSeconds(25)) > 0,
                        "G2 no more than checkpoint and pre-roll again",
                        what);
            }
        }
        check(restarts <= 1, "G2 restarted once", what);
        check(stretches.size() <= 3, "G2 resumed twice", what);
        for (Stretch stretch : stretches) {
            for (int i = 1; i < stretch.heard.size(); i++) {
                if (position(row, stretch.heard.get(i)) != position(row, stretch.heard.get(i - 1)) + 1) {
                    check(false, "G2 in order", what);
                    return;
                }
            }
        }
    }

    /** G4. */
    private void inTime(Occurrence row, List<Stretch> stretches, String what) {
        SlotDraft plan = facts.slot(row.slotId()).plan();
        Instant latest = row.plannedAt()
                .plus(Duration.ofMinutes(plan.lateMinutes()))
                .plus(Lateness.GRACE)
                .plusMillis(100);
        Instant before = null;
        for (Stretch stretch : stretches) {
            boolean soonAfter = before != null
                    && Duration.between(before, stretch.began).compareTo(ResumeRule.MEDIUM.plusSeconds(2)) <= 0;
            check(!stretch.began.isBefore(row.plannedAt()), "G4 not early", what);
            // what goes on where it was cut is as late as its first word would have been
            long heardBefore = plan.resume() == Resume.CONTINUE
                    ? (long) position(row, stretch.heard.getFirst()) * FRAME_MS + AGAIN_MS
                    : 0;
            check(soonAfter || !stretch.began.isAfter(latest.plusMillis(heardBefore)), "G4 not late", what);
            check(inSession(stretch.began, stretch.ended), "G4 inside its session", what);
            check(facts.mayBegin(row, stretch.line, stretch.began), "G4 allowed at its start", what);
            before = stretch.ended.plus(facts.troubleBefore(stretch.ended));
        }
    }

    private static boolean inSession(Instant from, Instant until) {
        LocalDateTime start = LocalDateTime.ofInstant(from, TurnedTime.ZONE);
        LocalTime last = LocalTime.ofInstant(until.minusSeconds(2), TurnedTime.ZONE);
        LocalTime open = start.getHour() < 12 ? LocalTime.of(5, 30) : LocalTime.of(17, 0);
        return !start.toLocalTime().isBefore(open) && last.isBefore(open.plusHours(1));
    }

    /** G5. */
    private void asLogged(Occurrence row, List<Stretch> stretches, List<AirLogEntry> log, String what) {
        for (Stretch stretch : stretches) {
            long from = (long) position(row, stretch.heard.getFirst()) * FRAME_MS;
            long slack = CHECKPOINT_MS + facts.troubleBefore(stretch.ended).toMillis();
            boolean written = log.stream()
                    .filter(entry -> entry.line().equals(stretch.line) && Math.abs(entry.fromMs() - from) <= FRAME_MS)
                    .anyMatch(entry -> Math.abs(entry.playedMs() - (long) stretch.heard.size() * FRAME_MS) <= slack
                                    && Duration.between(entry.startedAt(), stretch.began)
                                                    .abs()
                                                    .toMillis()
                                            <= slack
                            || "PARTLY FAILED".contains(String.valueOf(entry.outcome()))
                                    && Math.abs(entry.playedMs() - (long) stretch.carried * FRAME_MS) <= slack);
            check(written, "G5 the log is what was heard", what);
        }
    }

    /** The outcome tells the truth. */
    private void tellsTheTruth(Occurrence row, Map<String, List<Stretch>> byLine, String what) {
        int total = facts.codesOf(row.slotId()).stream()
                .mapToInt(SimulationApplication::frames)
                .sum();
        switch (row.status()) {
            case AIRED -> {
                check(!byLine.isEmpty(), "G1 aired is heard", what);
                byLine.values()
                        .forEach(stretches -> check(places(row, stretches) == total, "G1 aired is heard whole", what));
            }
            case MISSED, SKIPPED, CANCELLED ->
                check(
                        byLine.values().stream().flatMap(List::stream).allMatch(stretch -> stretch.carried == 0),
                        "G1 what was not aired is not heard",
                        what);
            default -> {}
        }
    }

    private int places(Occurrence row, List<Stretch> stretches) {
        Set<Integer> places = new HashSet<>();
        stretches.forEach(stretch -> stretch.heard.forEach(heard -> places.add(position(row, heard))));
        return places.size();
    }

    /** Which frame of the whole running order. */
    private int position(Occurrence row, int heard) {
        int base = 0;
        for (int code : facts.codesOf(row.slotId())) {
            if (code == SimulatedAir.code(heard)) {
                return base + SimulatedAir.place(heard);
            }
            base += SimulationApplication.frames(code);
        }
        throw new IllegalStateException("Clip " + SimulatedAir.code(heard) + " on the air of " + row);
    }
}
