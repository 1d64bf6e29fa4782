package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.SlotItem;

/** What one date plays instead of the slot's own running order. */
record ContentRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<SlotRequest.@Nullable Item> items) {

    List<SlotItem> checked(CommuneTimes times) {
        Input input = new Input(times);
        List<SlotItem> checked =
                input.list("items", items, (field, item) -> SlotRequest.Item.checked(input, field, item));
        input.refuseProblems();
        return checked;
    }
}
