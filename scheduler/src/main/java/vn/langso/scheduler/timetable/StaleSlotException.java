package vn.langso.scheduler.timetable;

import java.util.List;
import vn.langso.config.Refusal;

/**
 * A slot was changed by somebody else since it was opened; nothing was saved. Holds the slot as it is now, so that the
 * person can choose: take the other's version, or save again with its number.
 */
public final class StaleSlotException extends Refusal {
    private final Slot current;
    private final String changedBy;
    private final String changedAt;

    public StaleSlotException(Slot current, long known, String changedBy, String changedAt) {
        super(
                Kind.CONFLICT,
                "Slot " + current.id() + " is at version " + current.version() + ", not " + known,
                "Lịch phát '" + current.plan().title() + "' vừa được " + changedBy + " sửa lúc " + changedAt
                        + " (bản " + current.version() + ", bạn đang sửa bản " + known
                        + "). Hãy xem bản mới; nếu vẫn muốn thay đổi, hãy làm lại (qua API: gửi kèm version="
                        + current.version() + ").",
                List.of());
        this.current = current;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public Slot current() {
        return current;
    }

    public String changedBy() {
        return changedBy;
    }

    /** In words, for example "08:00 ngày 05/02/2027". */
    public String changedAt() {
        return changedAt;
    }
}
