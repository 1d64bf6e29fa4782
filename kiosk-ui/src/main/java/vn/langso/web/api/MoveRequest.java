package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where one occurrence moves.
 *
 * @param to local date-time of the commune
 */
record MoveRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-02-05T18:00") @Nullable
        String to) {

    LocalDateTime checked(CommuneTimes times) {
        Input input = new Input(times);
        LocalDateTime checked = input.time("to", to);
        input.refuseProblems();
        return checked;
    }
}
