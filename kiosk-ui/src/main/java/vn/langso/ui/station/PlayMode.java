package vn.langso.ui.station;

/** How often a slot airs (kiểu phát), as the operator chooses it. */
enum PlayMode {
    ONCE,
    DAILY,
    WEEKLY
}
