package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.SlotDraft;

/**
 * A slot as it shall be from now on. The fields of {@link SlotRequest} stand here again: with
 * {@code @JsonUnwrapped} Jackson lets names pass that nobody knows.
 *
 * @param version of the slot that was opened, so that nobody's change is lost
 */
record EditRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String title,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<SlotRequest.@Nullable Item> items,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable String> zones,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-02-05T17:30") @Nullable
        String start,

        @Schema(example = "RRULE:FREQ=WEEKLY;BYDAY=MO,FR") @Nullable
        String recurrence,

        @Nullable Integer lateMinutes,
        @Schema(implementation = Resume.class) @Nullable String resume,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Long version) {

    /** What is asked for, once all of it is right. */
    record Checked(SlotDraft draft, long version) {}

    Checked checked(CommuneTimes times) {
        Input input = new Input(times);
        SlotRequest slot = new SlotRequest(title, items, zones, start, recurrence, lateMinutes, resume);
        Checked checked = new Checked(slot.draft(input), input.number("version", version));
        input.refuseProblems();
        return checked;
    }
}
