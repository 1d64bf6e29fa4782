package vn.langso.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A slot as it shall be from now on.
 *
 * @param version of the slot that was opened, so that nobody's change is lost
 */
record EditRequest(
        @JsonUnwrapped SlotRequest slot,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Long version) {

    long checkedVersion(CommuneTimes times) {
        Input input = new Input(times);
        long checked = input.number("version", version);
        input.refuseProblems();
        return checked;
    }
}
