package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.langso.config.calendar.DayDraft;
import vn.langso.config.calendar.DayEffect;
import vn.langso.config.calendar.DayKind;

/**
 * A decision about days or hours.
 *
 * @param from a date, or a local date-time of the commune
 * @param until a date, which is its last day, or a local date-time; the day of {@code from} if absent
 * @param effect the usual one of its kind if absent
 */
record SpecialDayRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = DayKind.class) @Nullable
        String kind,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-12-25") @Nullable
        String from,

        @Schema(example = "2026-12-26") @Nullable String until,

        @Schema(implementation = DayEffect.class) @Nullable String effect,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String citation) {

    /** @param service what it says about those fields whose shape is right */
    DayDraft draft(CommuneTimes times, Consumer<DayDraft> service) {
        Input input = new Input(times);
        DayKind checkedKind = input.word("kind", kind, DayKind.class, null);
        String checkedName = input.text("name", name);
        LocalDateTime begin = input.begin("from", from);
        LocalDateTime end = end(input, begin);
        DayDraft draft = new DayDraft(
                checkedKind,
                checkedName,
                input.rightShape("from") ? begin : end.minusDays(1), // else it says nothing about the end
                end,
                effect == null ? null : input.word("effect", effect, DayEffect.class, null),
                input.text("citation", citation));
        input.refuseProblems(() -> service.accept(draft));
        return draft;
    }

    /** The day of a begin that is missing, or cannot be read, is not refused a second time. */
    private LocalDateTime end(Input input, LocalDateTime begin) {
        boolean sameDay = until == null;
        return sameDay && !input.rightShape("from") ? begin : input.end("until", sameDay ? from : until);
    }
}
