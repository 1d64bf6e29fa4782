package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;

/**
 * A slot to be planned.
 *
 * @param start local date-time of the commune
 * @param recurrence "RRULE:…" or "LUNAR:…"; once if absent
 * @param lateMinutes how late it may still start; 10 if absent
 * @param resume RESTART if absent
 */
record SlotRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String title,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable Item> items,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable String> zones,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-02-05T17:30") @Nullable
        String start,

        @Schema(example = "RRULE:FREQ=WEEKLY;BYDAY=MO,FR") @Nullable
        String recurrence,

        @Nullable Integer lateMinutes,
        @Schema(implementation = Resume.class) @Nullable String resume) {

    private static final int USUAL_LATENESS_MINUTES = 10;

    /**
     * One bulletin of the running order.
     *
     * @param repeats 1 if absent
     * @param gapSeconds 0 if absent
     */
    record Item(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Long bulletinId,

            @Nullable Integer repeats,
            @Nullable Integer gapSeconds) {

        static SlotItem checked(Input input, String field, @Nullable Item item) {
            return new SlotItem(
                    input.number(field + ".bulletinId", item == null ? null : item.bulletinId),
                    item == null || item.repeats == null ? 1 : item.repeats,
                    item == null || item.gapSeconds == null ? 0 : item.gapSeconds);
        }
    }

    /** @param service what it says about those fields whose shape is right */
    SlotDraft draft(CommuneTimes times, Consumer<SlotDraft> service) {
        Input input = new Input(times);
        SlotDraft draft = draft(input);
        input.refuseProblems(() -> service.accept(draft));
        return draft;
    }

    /** What is wrong is remembered by the input. */
    SlotDraft draft(Input input) {
        return new SlotDraft(
                input.text("title", title),
                input.list("items", items, (field, item) -> Item.checked(input, field, item)),
                input.list("zones", zones, input::text),
                input.time("start", start),
                recurrence == null || recurrence.isBlank() ? null : recurrence,
                lateMinutes == null ? USUAL_LATENESS_MINUTES : lateMinutes,
                input.word("resume", resume, Resume.class, Resume.RESTART));
    }
}
