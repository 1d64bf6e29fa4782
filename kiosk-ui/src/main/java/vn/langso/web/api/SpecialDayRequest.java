package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
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

    DayDraft draft(CommuneTimes times) {
        Input input = new Input(times);
        DayDraft draft = new DayDraft(
                input.word("kind", kind, DayKind.class, null),
                input.text("name", name),
                input.begin("from", from),
                input.end("until", until == null ? from : until),
                effect == null ? null : input.word("effect", effect, DayEffect.class, null),
                input.text("citation", citation));
        input.refuseProblems();
        return draft;
    }
}
