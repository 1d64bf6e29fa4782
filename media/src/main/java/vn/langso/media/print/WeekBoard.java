package vn.langso.media.print;

import java.net.URI;
import java.time.LocalDate;
import vn.langso.config.Refusal;

/**
 * The notices of what zones hear in a week, with the names and numbers of those who help there, for staff who hang them up;
 * made by whoever knows the timetable. Thread-safe.
 */
public interface WeekBoard {
    /**
     * The newest notice, at most a minute old, with what was found on it. Of one that cannot be printed the findings say why.
     *
     * @param zone slug
     * @param day any day of the week, in the commune's time zone
     * @param base address of this installation as phones reach it
     * @throws Refusal if there is no such zone, the week is out of reach
     */
    Preflight inspect(String zone, LocalDate day, LeafletStyle style, URI base);

    /** What stands on that notice. Same errors. */
    WeekNotice notice(String zone, LocalDate day, URI base);
}
