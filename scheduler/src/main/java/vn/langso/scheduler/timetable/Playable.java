package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.bulletins.BulletinStatus;
import vn.langso.scheduler.bulletins.Priority;

/**
 * What the timetable needs to know of a bulletin.
 *
 * @param approved approved, and still exactly what was approved
 * @param duration of its clip, null if there is none to play
 * @param clipLost true if it has a clip whose sound is gone or cut off
 * @param expiresOn the last day on which it may be heard, null where it has none
 */
record Playable(
        long bulletinId,
        String title,
        BulletinStatus status,
        boolean approved,
        Priority priority,
        @Nullable Duration duration,
        boolean clipLost,
        @Nullable LocalDate expiresOn) {

    /** How long it sounds, zero where there is nothing to play. */
    Duration length() {
        return duration == null ? Duration.ZERO : duration;
    }

    /** Why it may not go on air, in Vietnamese. */
    Optional<String> notApproved() {
        return approved
                ? Optional.empty()
                : Optional.of("Bản tin '" + title + "' chưa được phê duyệt (" + state()
                        + "); chỉ bản tin đã phê duyệt mới được lên lịch.");
    }

    /** Why it may not be heard on a day, in Vietnamese: its last day is over by then. */
    Optional<String> expired(LocalDate day) {
        return expiresOn == null || !day.isAfter(expiresOn)
                ? Optional.empty()
                : Optional.of("Bản tin '" + title + "' hết hiệu lực ngày " + VietnameseTimes.date(expiresOn)
                        + ", trước lần phát ngày " + VietnameseTimes.date(day)
                        + "; hãy đổi hạn hiệu lực hoặc chọn bản tin khác.");
    }

    /** Why nobody will hear it on a day, whatever else is done, in Vietnamese: it was withdrawn, or has expired. */
    Optional<String> outlived(LocalDate day) {
        return status == BulletinStatus.WITHDRAWN
                ? Optional.of("Bản tin '" + title + "' đã thu hồi; hãy chọn bản tin khác.")
                : expired(day);
    }

    /** The last day on which it may be heard, null where it has none. */
    @Nullable
    LocalDate lastDay() {
        return status == BulletinStatus.WITHDRAWN ? LocalDate.EPOCH : expiresOn;
    }

    /** Why it cannot sound, in Vietnamese. */
    Optional<String> unplayable() {
        if (duration != null) {
            return Optional.empty();
        }
        String why = clipLost ? "bị mất hoặc hỏng tệp âm thanh" : "chưa có tệp âm thanh";
        return Optional.of("Bản tin '" + title + "' " + why + "; hãy thu hoặc tải tệp lên trước khi lên lịch.");
    }

    private String state() {
        return switch (status) {
            case DRAFT -> "đang là bản nháp";
            case SUBMITTED -> "đang chờ duyệt";
            case APPROVED -> "đã sửa sau khi duyệt";
            case RETURNED -> "đã bị trả lại";
            case WITHDRAWN -> "đã thu hồi";
        };
    }
}
