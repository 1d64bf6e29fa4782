package vn.langso.scheduler.playout;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;

/** What every line really played: intent before sound, outcome after. Thread-safe. */
@Service
public class AirLog {
    private final JdbcAirLog rows;
    private final Zones zones;

    AirLog(JdbcAirLog rows, Zones zones) {
        this.rows = rows;
        this.zones = zones;
    }

    /** Entries started in [from, to), oldest first, on the lines that a zone holds today; zone null for all. */
    public List<AirLogEntry> between(Instant from, Instant to, @Nullable String zone) {
        if (zone == null) {
            return rows.between(from, to, null);
        }
        List<String> lines =
                zones.find(zone).map(Zone::lines).stream().flatMap(List::stream).toList();
        return rows.between(from, to, lines);
    }
}
