package vn.langso.scheduler.timetable;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.speakers.Zone;

/**
 * A slot and the lines it holds while it is on air.
 *
 * @param id null while the slot is only planned
 * @param lines ids of all lines of its zones
 */
record SlotLines(@Nullable Long id, String title, List<Zone> zones, Set<String> lines) {
    SlotLines {
        zones = List.copyOf(zones);
        lines = Set.copyOf(lines);
    }

    static SlotLines of(@Nullable Long id, String title, Collection<Zone> zones) {
        Set<String> lines =
                zones.stream().flatMap(zone -> zone.lines().stream()).collect(Collectors.toSet());
        return new SlotLines(id, title, List.copyOf(zones), lines);
    }

    SlotLines named(long known, String name) {
        return new SlotLines(known, name, zones, lines);
    }

    boolean sharesLineWith(SlotLines other) {
        return !Collections.disjoint(lines, other.lines);
    }

    /** Names of the zones in which these two would meet: "Thôn Đông, Thôn Đoài". */
    String zonesSharedWith(SlotLines other) {
        return zones.stream()
                .filter(zone -> !Collections.disjoint(zone.lines(), other.lines))
                .map(Zone::name)
                .collect(Collectors.joining(", "));
    }
}
