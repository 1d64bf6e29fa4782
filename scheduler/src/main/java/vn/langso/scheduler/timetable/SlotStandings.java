package vn.langso.scheduler.timetable;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.bulletins.Priority;

/** How the rules of the air see a slot, with its zones and bulletins as they are now. Thread-safe. */
@Component
class SlotStandings {
    private final ZoneBook zones;
    private final PlayableBulletins bulletins;

    SlotStandings(ZoneBook zones, PlayableBulletins bulletins) {
        this.zones = zones;
        this.bulletins = bulletins;
    }

    Standing of(SlotPlan plan) {
        return of(plan.lines(), plan.bulletins(), plan.bulletins().size());
    }

    Standing of(Slot slot) {
        return of(slot, slot.plan().items());
    }

    /** With other items than the slot's own, as for one date. */
    Standing of(Slot slot, List<SlotItem> items) {
        return of(lines(slot), items);
    }

    /** On these lines, playing these items. */
    Standing of(SlotLines lines, List<SlotItem> items) {
        List<Playable> known = items.stream()
                .flatMap(item -> bulletins.find(item.bulletinId()).stream())
                .toList();
        return of(lines, known, items.size());
    }

    /** A bulletin that is not known counts as an ordinary one. */
    private static Standing of(SlotLines lines, List<Playable> known, int items) {
        Priority lowest = known.size() < items
                ? Priority.NORMAL
                : known.stream()
                        .map(Playable::priority)
                        .min(Comparator.naturalOrder())
                        .orElse(Priority.NORMAL);
        return new Standing(lines, lowest, known);
    }

    SlotLines lines(Slot slot) {
        return SlotLines.of(
                slot.id(),
                slot.plan().title(),
                slot.plan().zones().stream()
                        .flatMap(slug -> zones.find(slug).stream())
                        .toList());
    }
}
