package vn.langso.scheduler.timetable;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langso.scheduler.speakers.Zone;

/**
 * What a zone hears: whatever holds one of its lines, under which name soever – the whole commune's zone holds every
 * line. Asks for each zone once; made for one question, not thread-safe.
 */
final class Reach {
    private final String zone;
    private final Set<String> lines;
    private final ZoneBook zones;
    private final Map<String, Boolean> known = new HashMap<>();

    Reach(String zone, ZoneBook zones) {
        this.zone = zone;
        this.zones = zones;
        this.lines = Set.copyOf(zones.find(zone).map(Zone::lines).orElse(List.of()));
    }

    /** Every zone that is heard in it, itself among them. */
    Set<String> zones() {
        return Stream.concat(
                        Stream.of(zone), zones.all().stream().map(Zone::slug).filter(this::heardFrom))
                .collect(Collectors.toSet());
    }

    boolean heardFrom(List<String> slotZones) {
        return slotZones.stream().anyMatch(this::heardFrom);
    }

    private boolean heardFrom(String other) {
        return known.computeIfAbsent(other, slug -> slug.equals(zone) || sharesLine(slug));
    }

    private boolean sharesLine(String slug) {
        return zones.find(slug)
                .map(other -> !Collections.disjoint(other.lines(), lines))
                .orElse(false);
    }
}
