package vn.langso.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A slot to look at before it is planned.
 *
 * @param from local date-time from which occurrences are shown; now if absent
 * @param count how many occurrences, 1–500; 10 if absent
 */
record PreviewRequest(
        @JsonUnwrapped SlotRequest slot,
        @Nullable String from,
        @Nullable Integer count) {

    private static final int USUAL = 10;
    private static final int AT_MOST = 500;

    LocalDateTime start(CommuneTimes times) {
        return from == null ? times.localNow() : times.local("from", from);
    }

    int howMany(CommuneTimes times) {
        int wanted = count == null ? USUAL : count;
        Input input = new Input(times);
        if (wanted < 1 || wanted > AT_MOST) {
            input.problem("count", "Số lần phát muốn xem là %d; cần từ 1 đến %d.".formatted(wanted, AT_MOST));
        }
        input.refuseProblems();
        return wanted;
    }
}
