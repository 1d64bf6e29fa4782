package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.speakers.Zone;

/**
 * Finds planned dates that air elsewhere while one zone is silent: the timetable keeps them, the claim leaves out the
 * zone's lines. Joins the caller's transaction; thread-safe.
 */
@Component
class UnheardDates {
    private final JdbcSlots slots;
    private final SlotStandings standings;
    private final OwnContent content;
    private final ZoneBook zones;

    UnheardDates(JdbcSlots slots, SlotStandings standings, OwnContent content, ZoneBook zones) {
        this.slots = slots;
        this.standings = standings;
        this.content = content;
        this.zones = zones;
    }

    /**
     * By id of the occurrence a Vietnamese sentence: why the zone hears nothing of it.
     *
     * @param binding the rules of the time of these dates
     */
    Map<Long, String> of(String zone, List<Occurrence> dates, AirRules binding) {
        Map<Long, String> unheard = new HashMap<>();
        if (!binding.silentZones().isEmpty()) { // the usual day asks no further
            List<String> lines = zones.find(zone).map(Zone::lines).orElse(List.of());
            dates.stream()
                    .filter(date -> date.status() == OccurrenceStatus.PLANNED)
                    .forEach(date -> binding.unheard(standing(date), lines, date.plannedAt(), end(date))
                            .ifPresent(veto -> unheard.put(date.id(), veto.reason())));
        }
        return unheard;
    }

    private Standing standing(Occurrence date) {
        Slot slot = slots.find(date.slotId()).orElseThrow().slot();
        return standings.of(content.slotFor(slot, date.id()));
    }

    private static Instant end(Occurrence date) {
        return date.plannedAt().plus(date.duration());
    }
}
