package vn.langso.scheduler.timetable;

import java.util.Collection;
import java.util.Set;

/**
 * How loud things may be at one moment. Immutable.
 *
 * @param byHour everywhere
 * @param byPlace in sensitive zones
 * @param sensitive slugs of those zones
 */
record Volumes(Volume byHour, Volume byPlace, Set<String> sensitive) {
    Volumes {
        sensitive = Set.copyOf(sensitive);
    }

    /** The lower of the hour and of a sensitive zone among these. */
    Volume of(Collection<String> zoneSlugs) {
        boolean near = zoneSlugs.stream().anyMatch(sensitive::contains);
        return near && byPlace.percent() < byHour.percent() ? byPlace : byHour;
    }
}
