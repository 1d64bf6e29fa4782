package vn.langso.scheduler.playout;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;

/** What every line really played: intent before sound, outcome after. Thread-safe. */
@Service
public class AirLog {
    private final JdbcAirLog rows;
    private final EmergencyEnds ends;
    private final Zones zones;

    AirLog(JdbcAirLog rows, EmergencyEnds ends, Zones zones) {
        this.rows = rows;
        this.ends = ends;
        this.zones = zones;
    }

    /**
     * Entries started in [from, to), oldest first, on the lines that a zone holds today; zone null for all. The last of an
     * emergency that is over says with its reason how that ended.
     */
    public List<AirLogEntry> between(Instant from, Instant to, @Nullable String zone) {
        List<AirLogEntry> entries = rows.between(from, to, zone == null ? null : linesOf(zone));
        Map<Long, String> ended = ends.of(entries);
        return entries.stream()
                .map(entry -> ended.containsKey(entry.id()) ? entry.saying(ended.get(entry.id())) : entry)
                .toList();
    }

    private List<String> linesOf(String zone) {
        return zones.find(zone).map(Zone::lines).orElse(List.of());
    }
}
