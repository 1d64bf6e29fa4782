package vn.langso.scheduler.emergency;

import java.time.Clock;
import java.time.Instant;
import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Kind;

/** What cannot be done with an emergency, in words. */
final class EmergencyRefusal {
    private EmergencyRefusal() {}

    static Refusal unknown(long id) {
        return Refusal.of(Kind.NOT_FOUND, "Không có tin khẩn cấp số " + id + ".", "No emergency " + id);
    }

    static Refusal over(Emergency emergency, Clock clock) {
        String how = emergency.status() == EmergencyStatus.EXPIRED ? "đã hết hiệu lực" : "đã được dừng";
        Instant since = emergency.overSince();
        String when = since == null ? "" : " lúc " + VietnameseMoment.of(since, clock);
        return Refusal.of(
                Kind.CONFLICT,
                "Tin khẩn cấp “" + emergency.title() + "” " + how + when + ", không còn gì để dừng.",
                "Emergency " + emergency.id() + " is over");
    }

    static Refusal ownDeed(Emergency emergency, String by) {
        return Refusal.of(
                Kind.FORBIDDEN,
                "Tài khoản \"" + by + "\" đã phát tin khẩn cấp “" + emergency.title()
                        + "”; người phê duyệt sau phải là người khác.",
                "Emergency " + emergency.id() + " cannot be approved by who declared it");
    }

    static Refusal approved(Emergency emergency) {
        Emergency.Deed approval = emergency.approval();
        String by = approval == null ? "" : " bởi \"" + approval.by() + "\"";
        return Refusal.of(
                Kind.CONFLICT,
                "Tin khẩn cấp “" + emergency.title() + "” đã được phê duyệt" + by + ".",
                "Emergency " + emergency.id() + " is approved already");
    }
}
