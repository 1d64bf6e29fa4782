package vn.langso.scheduler.timetable;

import java.util.List;
import java.util.Optional;
import vn.langso.scheduler.speakers.Zone;

/** Port to the zones and the lines they hold. */
interface ZoneBook {
    List<Zone> all();

    default Optional<Zone> find(String slug) {
        return all().stream().filter(zone -> zone.slug().equals(slug)).findFirst();
    }
}
