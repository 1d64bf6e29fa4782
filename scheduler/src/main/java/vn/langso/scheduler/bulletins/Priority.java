package vn.langso.scheduler.bulletins;

/** Priority levels of circular 39/2020/TT-BTTTT. */
public enum Priority {
    NORMAL,
    PRIORITY,
    EMERGENCY
}
