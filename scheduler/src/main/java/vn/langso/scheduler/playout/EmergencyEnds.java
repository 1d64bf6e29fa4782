package vn.langso.scheduler.playout;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.scheduler.emergency.EmergencyBook;

/**
 * How emergencies ended, told with the last stretch of sound that each line played of them: "Đã phát" alone leaves open
 * whether another round is to come. Thread-safe.
 */
@Component
class EmergencyEnds {
    private final JdbcAirLog log;
    private final EmergencyBook book;
    private final Clock clock;

    EmergencyEnds(JdbcAirLog log, EmergencyBook book, Clock clock) {
        this.log = log;
        this.book = book;
        this.clock = clock;
    }

    /** By number of the entry: a Vietnamese sentence for each that is the last of its line, of an emergency that is over. */
    @Transactional(readOnly = true)
    public Map<Long, String> of(Collection<AirLogEntry> entries) {
        List<Long> emergencies = entries.stream()
                .map(AirLogEntry::emergencyId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<Long> last = log.lastOfEachLine(emergencies);
        Map<Long, @Nullable String> ended = new HashMap<>();
        emergencies.forEach(id -> ended.put(id, book.get(id).ended(clock)));
        Map<Long, String> told = new HashMap<>();
        for (AirLogEntry entry : entries) {
            String sentence = last.contains(entry.id()) ? ended.get(entry.emergencyId()) : null;
            if (sentence != null) {
                told.put(entry.id(), sentence);
            }
        }
        return told;
    }
}
