package vn.langso.scheduler.bulletins;

/** The way of a bulletin to the air. */
public enum BulletinStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    RETURNED,
    WITHDRAWN
}
