package vn.langso.scheduler.timetable;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.bulletins.Priority;

/** Turns a draft into a plan, or refuses it with every problem of its fields. Thread-safe. */
@Component
class SlotChecks {
    private final ZoneBook zones;
    private final PlayableBulletins bulletins;
    private final Clock clock;

    SlotChecks(ZoneBook zones, PlayableBulletins bulletins, Clock clock) {
        this.zones = zones;
        this.bulletins = bulletins;
        this.clock = clock;
    }

    /** For a slot to be saved: it may not start in the past. */
    SlotPlan check(SlotDraft draft) {
        return new DraftReading(draft, zones, bulletins, clock).read(true);
    }

    /** For a look ahead: it may have started long ago. */
    SlotPlan checkForPreview(SlotDraft draft) {
        return new DraftReading(draft, zones, bulletins, clock).read(false);
    }

    /** True if every bulletin of the running order is an emergency as things stand now. */
    boolean isEmergency(SlotDraft draft) {
        return draft.items().stream()
                .allMatch(item -> bulletins
                        .find(item.bulletinId())
                        .filter(bulletin -> bulletin.priority() == Priority.EMERGENCY)
                        .isPresent());
    }
}
