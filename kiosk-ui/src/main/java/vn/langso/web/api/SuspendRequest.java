package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How long something is silent.
 *
 * @param from a date, or a local date-time of the commune; now if absent
 * @param until a date, which is its last day, or a local date-time
 */
record SuspendRequest(
        @Nullable String from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-02-05") @Nullable
        String until,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "mất điện") @Nullable
        String reason) {

    /** The fields as they are meant. */
    record Checked(@Nullable LocalDateTime from, LocalDateTime until, String reason) {}

    /** What the service says about fields whose shape is right. */
    interface Check {
        void of(@Nullable LocalDateTime from, LocalDateTime until, String reason);
    }

    Checked checked(CommuneTimes times, Check service) {
        Input input = new Input(times);
        Checked checked = new Checked(
                from == null ? null : input.begin("from", from),
                input.end("until", until),
                input.text("reason", reason));
        input.refuseProblems(() -> service.of(checked.from(), checked.until(), checked.reason()));
        return checked;
    }
}
