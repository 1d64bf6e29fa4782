package vn.langso.scheduler.playout;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.Slot;

/** What really happened in a month, as the world knows it that the station lives in. */
final class MonthFacts {
    /** A time in which something was so. */
    record Span(Instant from, Instant until) {
        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }
    }

    private final Map<Long, Slot> slots = new LinkedHashMap<>();
    private final Map<Long, List<Integer>> codes = new LinkedHashMap<>();
    private final Map<Long, List<Long>> bulletins = new LinkedHashMap<>();
    private final Map<Long, Instant> withdrawn = new LinkedHashMap<>();
    private final Map<String, List<Span>> suspended = new LinkedHashMap<>();
    private final Set<Long> cancelled = new HashSet<>();
    private final List<Span> trouble = new ArrayList<>();
    final List<String> unfinished = new ArrayList<>();
    int cuts;

    void planned(Slot slot, List<Integer> itsCodes, List<Long> itsBulletins) {
        slots.put(slot.id(), slot);
        codes.put(slot.id(), itsCodes);
        bulletins.put(slot.id(), itsBulletins);
    }

    void off(Instant from, Duration length) {
        cuts++;
    }

    /** A database or a disk that does not answer. */
    void trouble(Instant from, Duration length) {
        trouble.add(new Span(from, from.plus(length)));
    }

    /** For how long something did not answer in the minute before. */
    Duration troubleBefore(Instant at) {
        return trouble.stream()
                .filter(span ->
                        span.until().isAfter(at.minusSeconds(60)) && span.from().isBefore(at.plusSeconds(2)))
                .map(span -> Duration.between(span.from(), span.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    void withdrawn(Slot slot, Instant at) {
        withdrawn.put(slot.id(), at);
    }

    void suspended(String line, Instant from, Instant until) {
        suspended.computeIfAbsent(line, none -> new ArrayList<>()).add(new Span(from, until));
    }

    void cancelled(long occurrence) {
        cancelled.add(occurrence);
    }

    List<Slot> slots() {
        return List.copyOf(slots.values());
    }

    Slot slot(long id) {
        return slots.get(id);
    }

    List<Integer> codesOf(long slot) {
        return codes.get(slot);
    }

    List<Long> bulletinsOf(Slot slot) {
        return bulletins.get(slot.id());
    }

    boolean mayBegin(Occurrence occurrence, String line, Instant at) {
        Instant gone = withdrawn.get(occurrence.slotId());
        return !cancelled.contains(occurrence.id())
                && (gone == null || at.isBefore(gone))
                && suspended.getOrDefault(line, List.of()).stream().noneMatch(span -> span.holds(at));
    }

    /** Every ledger row there is. */
    List<Occurrence> rows(ConfigurableApplicationContext beans) {
        return beans.getBean(Ledger.class).between(Instant.EPOCH, Instant.parse("2040-01-01T00:00:00Z"), null, null);
    }

    void unfinished(ConfigurableApplicationContext beans, Instant before) {
        rows(beans).stream()
                .filter(row -> row.plannedAt().isBefore(before) && !row.status().isFinal())
                .forEach(row -> unfinished.add("G1: no outcome hours later: " + row));
    }

    /** Every date of every slot up to a time, counted day by day. */
    List<Instant> dates(Instant end) {
        return slots.values().stream()
                .flatMap(slot -> dates(slot, end).stream())
                .sorted()
                .toList();
    }

    List<Instant> dates(Slot slot, Instant end) {
        List<Instant> dates = new ArrayList<>();
        String rule = String.valueOf(slot.plan().recurrence());
        LocalDate first = slot.plan().start().toLocalDate();
        for (LocalDate day = first; ; day = day.plusDays(1)) {
            Instant at = day.atTime(slot.plan().start().toLocalTime())
                    .atZone(TurnedTime.ZONE)
                    .toInstant();
            if (!at.isBefore(end)) {
                return dates;
            }
            boolean weekly = rule.contains("WEEKLY");
            boolean everyOther = rule.contains("INTERVAL=2");
            boolean falls = weekly
                    ? rule.endsWith(day.getDayOfWeek().name().substring(0, 2))
                    : !everyOther || (day.toEpochDay() - first.toEpochDay()) % 2 == 0;
            if (falls) {
                dates.add(at);
            }
        }
    }
}
