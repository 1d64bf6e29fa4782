package vn.langso.scheduler.emergency;

/** Where an emergency stands. */
public enum EmergencyStatus {
    /** on air again and again, on every kiosk */
    IN_FORCE,
    /** somebody ended it */
    STOPPED,
    /** its time was over */
    EXPIRED
}
