package vn.langso.scheduler.bulletins;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.langso.config.Refusal;

/** Why something cannot be done to a bulletin: a sentence for the person and a line for the log. */
final class BulletinRefusal {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private BulletinRefusal() {}

    static Refusal unknown(long id) {
        return Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "Không có bản tin số " + id + "; hãy chọn trong danh sách bản tin.",
                "No bulletin " + id);
    }

    static Refusal wrongState(Bulletin bulletin, BulletinAction action) {
        return Refusal.of(
                Refusal.Kind.CONFLICT,
                "Không " + action.vietnamese() + " được bản tin \"" + bulletin.title()
                        + "\" vì bản tin đang ở trạng thái \"" + state(bulletin.status()) + "\".",
                "Cannot do " + action + " to bulletin " + bulletin.id() + " in state " + bulletin.status());
    }

    static Refusal ownWork(Bulletin bulletin, String by) {
        return Refusal.of(
                Refusal.Kind.FORBIDDEN,
                "Tài khoản \"" + by + "\" đã soạn bản tin \"" + bulletin.title()
                        + "\" nên không tự phê duyệt được; hãy nhờ người khác phê duyệt.",
                by + " made bulletin " + bulletin.id() + " and may not approve it");
    }

    static Refusal noSound(Bulletin bulletin) {
        return Refusal.invalid(
                "clipId",
                "Bản tin \"" + bulletin.title() + "\" chưa có âm thanh; hãy tải lên bản ghi âm cho bản tin này,"
                        + " hoặc cài giọng đọc (sudo apt install espeak-ng) rồi soạn lại.",
                "Bulletin " + bulletin.id() + " has no clip");
    }

    static Refusal expired(Bulletin bulletin, LocalDate lastDay) {
        return Refusal.invalid(
                "expiresOn",
                "Bản tin \"" + bulletin.title() + "\" đã hết hiệu lực ngày " + DAY.format(lastDay)
                        + "; hãy đổi hạn hiệu lực trước.",
                "Bulletin " + bulletin.id() + " expired on " + lastDay);
    }

    static String lastDayOver(LocalDate lastDay, LocalDate today) {
        return "Hạn hiệu lực " + DAY.format(lastDay) + " đã qua; cần từ hôm nay (" + DAY.format(today)
                + ") trở đi, hoặc để trống nếu không có hạn.";
    }

    static Refusal changedMeanwhile(Bulletin bulletin, Exception cause) {
        Refusal refusal = Refusal.of(
                Refusal.Kind.CONFLICT,
                "Bản tin \"" + bulletin.title() + "\" vừa được người khác thay đổi; hãy mở lại rồi làm tiếp.",
                "Bulletin " + bulletin.id() + " changed since version " + bulletin.version());
        refusal.initCause(cause);
        return refusal;
    }

    private static String state(BulletinStatus status) {
        return switch (status) {
            case DRAFT -> "Bản nháp";
            case SUBMITTED -> "Chờ duyệt";
            case APPROVED -> "Đã duyệt";
            case RETURNED -> "Trả lại";
            case WITHDRAWN -> "Đã thu hồi";
        };
    }
}
