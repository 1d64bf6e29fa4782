package vn.langso.scheduler.timetable;

import java.util.List;

/**
 * Dates that a changed series does not tell of but has to live with.
 *
 * @param carried dates at another time, or with other content, than the series says; they go where it goes
 * @param staying dates that stay with the first part of a series that is split
 */
record Alongside(List<Carried> carried, List<AirTime> staying) {
    static final Alongside NONE = new Alongside(List.of(), List.of());

    Alongside {
        carried = List.copyOf(carried);
        staying = List.copyOf(staying);
    }

    boolean isEmpty() {
        return carried.isEmpty() && staying.isEmpty();
    }

    /**
     * @param who how the rules see it, with the content that it has
     * @param isPutAside planning keeps it silent already, so no window is asked for it
     */
    record Carried(AirTime time, Standing who, boolean isPutAside) {}
}
