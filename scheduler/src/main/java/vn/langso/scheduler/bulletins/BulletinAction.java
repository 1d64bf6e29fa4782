package vn.langso.scheduler.bulletins;

import java.util.EnumSet;
import java.util.Set;

/** What can be done to a bulletin, and in which states. */
public enum BulletinAction {
    CREATED("tạo", EnumSet.noneOf(BulletinStatus.class)),
    SOUND_CHANGED("đổi âm thanh", EnumSet.complementOf(EnumSet.of(BulletinStatus.WITHDRAWN))),
    EXPIRY_CHANGED("đổi hạn hiệu lực của", EnumSet.complementOf(EnumSet.of(BulletinStatus.WITHDRAWN))),
    SUBMITTED("trình duyệt", EnumSet.of(BulletinStatus.DRAFT, BulletinStatus.RETURNED)),
    APPROVED("phê duyệt", EnumSet.of(BulletinStatus.SUBMITTED)),
    RETURNED("trả lại", EnumSet.of(BulletinStatus.SUBMITTED)),
    WITHDRAWN("thu hồi", EnumSet.complementOf(EnumSet.of(BulletinStatus.WITHDRAWN)));

    private final String vietnamese;
    private final Set<BulletinStatus> from;

    BulletinAction(String vietnamese, Set<BulletinStatus> from) {
        this.vietnamese = vietnamese;
        this.from = Set.copyOf(from);
    }

    /** The verb as operators know it. */
    String vietnamese() {
        return vietnamese;
    }

    boolean possibleIn(BulletinStatus status) {
        return from.contains(status);
    }
}
