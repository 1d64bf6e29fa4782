package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.Known;

/**
 * Where one occurrence moves.
 *
 * @param to local date-time of the commune
 * @param version of the slot that was read: another one now is 409, and nothing changes; may be absent
 * @param revision of the date, likewise
 */
record MoveRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-02-05T18:00") @Nullable
        String to,

        @Nullable Long version,
        @Nullable Integer revision) {

    Known known() {
        return new Known(version, revision);
    }

    LocalDateTime checked(CommuneTimes times) {
        Input input = new Input(times);
        LocalDateTime checked = input.time("to", to);
        input.refuseProblems();
        return checked;
    }
}
