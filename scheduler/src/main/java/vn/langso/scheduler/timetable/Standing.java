package vn.langso.scheduler.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.langso.scheduler.bulletins.Priority;

/**
 * What decides how the rules of the air bind a slot.
 *
 * @param priority the lowest of its bulletins: one ordinary notice makes the whole running order ordinary
 * @param bulletins what it plays, those that are known
 */
record Standing(SlotLines slot, Priority priority, List<Playable> bulletins) {
    Standing {
        bulletins = List.copyOf(bulletins);
    }

    boolean isEmergency() {
        return priority == Priority.EMERGENCY;
    }

    /** Why its bulletins, or one of them, may not be heard on a day any more. */
    Optional<String> outlived(LocalDate day) {
        return bulletins.stream()
                .flatMap(bulletin -> bulletin.outlived(day).stream())
                .findFirst();
    }
}
