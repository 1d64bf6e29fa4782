package vn.langso.scheduler.timetable;

import java.util.Optional;
import vn.langso.scheduler.speakers.Zone;

/** Port to the zones and the lines they hold. */
interface ZoneBook {
    Optional<Zone> find(String slug);
}
