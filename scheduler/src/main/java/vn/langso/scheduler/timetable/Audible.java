package vn.langso.scheduler.timetable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells which air times of others will be heard: what is suspended, or falls on a silent day, keeps its place in the
 * timetable but makes no sound. Made for one question, not thread-safe.
 */
final class Audible implements Predicate<AirTime> {
    private final AirRules rules;
    private final SlotStandings standings;
    private final Supplier<Map<Long, Map<Long, Integer>>> others;
    private @Nullable Map<Long, Map<Long, Integer>> plays;
    private final Map<Long, Standing> known = new HashMap<>();

    /** @param others by slot what it plays, and how often; asked for once, where it matters */
    Audible(AirRules rules, SlotStandings standings, Supplier<Map<Long, Map<Long, Integer>>> others) {
        this.rules = rules;
        this.standings = standings;
        this.others = others;
    }

    @Override
    public boolean test(AirTime time) {
        return silence(time).isEmpty();
    }

    /** Why it makes no sound. */
    Optional<Veto> silence(AirTime time) {
        boolean usual = rules.areAllOpen() && !rules.isClosed(time.start(), time.end());
        return usual ? Optional.empty() : rules.inTheAir(standing(time.slot()), time.start(), time.end());
    }

    private Standing standing(SlotLines slot) {
        return known.computeIfAbsent(Objects.requireNonNull(slot.id()), id -> {
            List<SlotItem> items = plays().getOrDefault(id, Map.of()).keySet().stream()
                    .map(bulletin -> new SlotItem(bulletin, 1, 0))
                    .toList();
            return standings.of(slot, items);
        });
    }

    private Map<Long, Map<Long, Integer>> plays() {
        Map<Long, Map<Long, Integer>> known = plays;
        if (known == null) {
            known = others.get();
            plays = known;
        }
        return known;
    }
}
