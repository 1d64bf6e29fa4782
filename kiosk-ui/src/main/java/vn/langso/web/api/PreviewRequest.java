package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.SlotDraft;

/**
 * A slot to look at before it is planned. The fields of {@link SlotRequest} stand here again: with
 * {@code @JsonUnwrapped} Jackson lets names pass that nobody knows.
 *
 * @param from date or local date-time from which occurrences are shown; now if absent
 * @param count how many occurrences, 1–500; 10 if absent
 */
record PreviewRequest(
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
        @Schema(example = "2027-02-05T23:30") @Nullable String from,
        @Nullable Integer count) {

    private static final int USUAL = 10;

    /** What is asked for, once all of it is right. */
    record Checked(SlotDraft draft, LocalDateTime from, int count) {}

    /** @param service what it says about those fields of the slot whose shape is right */
    Checked checked(CommuneTimes times, Consumer<SlotDraft> service) {
        Input input = new Input(times);
        SlotDraft draft = slot().draft(input);
        Checked checked =
                new Checked(draft, from == null ? times.localNow() : input.beginPlanning("from", from), howMany(input));
        input.refuseProblems(() -> service.accept(draft));
        return checked;
    }

    private SlotRequest slot() {
        return new SlotRequest(title, items, zones, start, recurrence, lateMinutes, resume);
    }

    private int howMany(Input input) {
        int wanted = count == null ? USUAL : count;
        if (wanted < 1 || wanted > BroadcastSchedule.LONGEST_PREVIEW) {
            input.problem(
                    "count",
                    "Số lần phát muốn xem là %d; cần từ 1 đến %d."
                            .formatted(wanted, BroadcastSchedule.LONGEST_PREVIEW));
        }
        return wanted;
    }
}
