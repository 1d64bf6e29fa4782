package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.Known;
import vn.langso.scheduler.timetable.SlotItem;

/**
 * What one date plays instead of the slot's own running order.
 *
 * @param version of the slot that was read: another one now is 409, and nothing changes; may be absent
 * @param revision of the date, likewise
 */
record ContentRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<SlotRequest.@Nullable Item> items,

        @Nullable Long version,
        @Nullable Integer revision) {

    Known known() {
        return new Known(version, revision);
    }

    List<SlotItem> checked(CommuneTimes times) {
        Input input = new Input(times);
        List<SlotItem> checked =
                input.list("items", items, (field, item) -> SlotRequest.Item.checked(input, field, item));
        input.refuseProblems();
        return checked;
    }
}
