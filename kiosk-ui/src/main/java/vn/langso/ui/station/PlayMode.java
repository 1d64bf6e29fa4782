package vn.langso.ui.station;

/** How often a slot airs (kiểu phát), as the operator chooses it. */
enum PlayMode {
    ONCE,
    DAILY,
    WEEKLY,
    /** a day of each month, by its number */
    MONTHLY_DATE,
    /** the first, second… or last Monday, Tuesday… of each month */
    MONTHLY_WEEKDAY,
    YEARLY,
    /** days of each lunar month, usually mùng 1 and rằm */
    LUNAR_MONTHLY,
    LUNAR_YEARLY,
    /** so many days before or after mùng 1 Tết */
    TET,
    /** any rule, in its own words */
    OTHER
}
