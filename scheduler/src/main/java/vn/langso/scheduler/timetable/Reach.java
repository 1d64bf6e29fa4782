package vn.langso.scheduler.timetable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langso.scheduler.speakers.Zone;

/**
 * What a zone hears: whatever holds one of its lines, under which name soever – the whole commune's zone holds every
 * line. Asks for the zones once, however many there are; made for one question, not thread-safe.
 */
final class Reach {
    private final String zone;
    private final Set<String> lines;
    private final Map<String, Zone> zones;
    private final Map<String, Boolean> known = new HashMap<>();

    Reach(String zone, ZoneBook zones) {
        this.zone = zone;
        this.zones = zones.all().stream().collect(Collectors.toMap(Zone::slug, Function.identity()));
        Zone own = this.zones.get(zone);
        this.lines = own == null ? Set.of() : Set.copyOf(own.lines());
    }

    /** Every zone that is heard in it, itself among them. */
    Set<String> zones() {
        return Stream.concat(Stream.of(zone), zones.keySet().stream().filter(this::heardFrom))
                .collect(Collectors.toSet());
    }

    boolean heardFrom(List<String> slotZones) {
        return slotZones.stream().anyMatch(this::heardFrom);
    }

    private boolean heardFrom(String other) {
        return known.computeIfAbsent(other, slug -> slug.equals(zone) || sharesLine(slug));
    }

    private boolean sharesLine(String slug) {
        Zone other = zones.get(slug);
        return other != null && other.lines().stream().anyMatch(lines::contains);
    }
}
