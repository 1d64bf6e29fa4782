package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;

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

    /**
     * For a slot that is edited: it may have started long ago, but something must be left of it.
     *
     * @param endsBefore local time from which another slot goes on with its series, null where none does
     */
    SlotPlan checkChange(SlotDraft draft, @Nullable LocalDateTime endsBefore) {
        return somethingLeft(new DraftReading(draft, zones, bulletins, clock).read(false), endsBefore);
    }

    /** For what is split off: the same, and it may not start in the past. */
    SlotPlan checkRest(SlotDraft draft, @Nullable LocalDateTime endsBefore) {
        return somethingLeft(check(draft), endsBefore);
    }

    private SlotPlan somethingLeft(SlotPlan whole, @Nullable LocalDateTime endsBefore) {
        return somethingLeft(whole.endingBefore(endsBefore));
    }

    /** Refuses a changed plan that has no date ahead. */
    SlotPlan somethingLeft(SlotPlan plan) {
        LocalDateTime endsBefore = plan.endsBefore();
        if (plan.airTimes(clock.instant(), clock.getZone()).findFirst().isEmpty()) {
            throw Refusal.invalid(
                    "start",
                    "Lịch phát sửa như vậy không còn lần phát nào sau bây giờ ("
                            + VietnameseTimes.dateTime(LocalDateTime.now(clock).withNano(0)) + ")"
                            + (endsBefore == null
                                    ? "."
                                    : " và trước " + VietnameseTimes.dateTime(endsBefore)
                                            + ", từ đó một lịch khác đã nối tiếp."),
                    "Edited slot '" + RuleParts.shown(plan.draft().title()) + "' has no occurrence ahead");
        }
        return plan;
    }

    /** For one date that gets other items. */
    SlotPlan checkItems(Slot slot, List<SlotItem> items) {
        return new DraftReading(slot.plan().withItems(items), zones, bulletins, clock).read(false);
    }

    /** For a look ahead: a series may have started long ago; what comes once may not be over. */
    SlotPlan checkForPreview(SlotDraft draft) {
        return new DraftReading(draft, zones, bulletins, clock).read(draft.recurrence() == null);
    }
}
