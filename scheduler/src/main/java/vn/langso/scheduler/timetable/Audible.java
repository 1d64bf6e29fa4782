package vn.langso.scheduler.timetable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Tells which air times of others will be heard: what is suspended, or falls on a silent day, keeps its place in the
 * timetable but makes no sound. Made for one question, not thread-safe.
 */
final class Audible implements Predicate<AirTime> {
    private final AirRules rules;
    private final SlotStandings standings;
    private final Map<Long, Map<Long, Integer>> plays;
    private final Map<Long, Standing> known = new HashMap<>();

    /** @param plays by slot what it plays, and how often */
    Audible(AirRules rules, SlotStandings standings, Map<Long, Map<Long, Integer>> plays) {
        this.rules = rules;
        this.standings = standings;
        this.plays = plays;
    }

    @Override
    public boolean test(AirTime time) {
        boolean usual = rules.areAllOpen() && !rules.isClosed(time.start(), time.end());
        return usual
                || rules.inTheAir(standing(time.slot()), time.start(), time.end())
                        .isEmpty();
    }

    private Standing standing(SlotLines slot) {
        return known.computeIfAbsent(Objects.requireNonNull(slot.id()), id -> {
            List<SlotItem> items = plays.getOrDefault(id, Map.of()).keySet().stream()
                    .map(bulletin -> new SlotItem(bulletin, 1, 0))
                    .toList();
            return standings.of(slot, items);
        });
    }
}
