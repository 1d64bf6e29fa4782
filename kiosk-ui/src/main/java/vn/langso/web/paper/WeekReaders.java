package vn.langso.web.paper;

/** Who reads a week's notice. */
enum WeekReaders {
    /** Whoever opens its address, from anywhere: the team is named, its people and their numbers are not. */
    EVERYBODY,
    /** Staff who print it for the notice board of the hamlet. */
    DESK
}
