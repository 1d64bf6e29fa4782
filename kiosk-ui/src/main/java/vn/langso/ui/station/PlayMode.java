package vn.langso.ui.station;

/** How often a slot airs (kiểu phát), as the operator chooses it. */
enum PlayMode {
    ONCE,
    DAILY,
    WEEKLY,
    /** the 1st and 15th of each lunar month: mùng 1 và rằm */
    LUNAR,
    /** any rule, in its own words */
    OTHER
}
