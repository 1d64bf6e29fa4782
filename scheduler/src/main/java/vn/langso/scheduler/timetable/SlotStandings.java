package vn.langso.scheduler.timetable;

import java.util.Collection;
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
        return new Standing(
                plan.lines(),
                lowest(plan.bulletins().stream().map(Playable::priority).toList()));
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
        List<Priority> priorities = items.stream()
                .map(item -> bulletins.find(item.bulletinId()).map(Playable::priority))
                .map(priority -> priority.orElse(Priority.NORMAL))
                .toList();
        return new Standing(lines, lowest(priorities));
    }

    SlotLines lines(Slot slot) {
        return SlotLines.of(
                slot.id(),
                slot.plan().title(),
                slot.plan().zones().stream()
                        .flatMap(slug -> zones.find(slug).stream())
                        .toList());
    }

    private static Priority lowest(Collection<Priority> priorities) {
        return priorities.stream().min(Comparator.naturalOrder()).orElse(Priority.NORMAL);
    }
}
