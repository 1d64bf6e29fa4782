package vn.langso.ui.station;

import java.util.function.Consumer;
import java.util.function.LongPredicate;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * Who may stop what.
 *
 * @param allowed false for those who may only look
 * @param waiting whether what an emergency cut off waits to go on
 * @param onStop asks, and stops
 */
record Stopping(boolean allowed, LongPredicate waiting, Consumer<Occurrence> onStop) {

    /** On air or about to be, or cut off and waiting to go on. */
    boolean possible(Occurrence occurrence) {
        return allowed
                && switch (occurrence.status()) {
                    case CLAIMED, ON_AIR -> true;
                    case PREEMPTED -> waiting.test(occurrence.id());
                    default -> false;
                };
    }

    /** The key of the word on the button. */
    String word(Occurrence occurrence) {
        return waits(occurrence) ? "timetable.stop-for-good" : "station.today.stop";
    }

    static boolean waits(Occurrence occurrence) {
        return occurrence.status() == OccurrenceStatus.PREEMPTED;
    }

    void ask(Occurrence occurrence) {
        onStop.accept(occurrence);
    }
}
