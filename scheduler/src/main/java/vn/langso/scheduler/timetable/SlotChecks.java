package vn.langso.scheduler.timetable;

import java.time.Clock;
import org.springframework.stereotype.Component;

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
}
