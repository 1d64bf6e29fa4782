package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.SlotChange;

/**
 * What is different from a date on; absent fields stay as they are.
 *
 * @param from a date, or a local date-time of the commune
 * @param start of the new series; its first date from {@code from} on if absent
 * @param version of the slot that was read: another one now is 409, and nothing changes; may be absent
 */
record SplitRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-02-01") @Nullable
        String from,

        @Nullable String title,
        @Nullable List<SlotRequest.@Nullable Item> items,
        @Nullable List<@Nullable String> zones,
        @Nullable String start,
        @Nullable String recurrence,
        @Nullable Integer lateMinutes,
        @Schema(implementation = Resume.class) @Nullable String resume,
        @Nullable Long version) {

    LocalDateTime from(CommuneTimes times) {
        Input input = new Input(times);
        LocalDateTime checked = input.begin("from", from);
        input.refuseProblems();
        return checked;
    }

    SlotChange change(CommuneTimes times) {
        Input input = new Input(times);
        SlotChange change = new SlotChange(
                title,
                items == null
                        ? null
                        : input.list("items", items, (field, item) -> SlotRequest.Item.checked(input, field, item)),
                zones == null ? null : input.list("zones", zones, input::text),
                start == null ? null : input.time("start", start),
                recurrence,
                lateMinutes,
                resume == null ? null : input.word("resume", resume, Resume.class, null));
        input.refuseProblems();
        return change;
    }
}
