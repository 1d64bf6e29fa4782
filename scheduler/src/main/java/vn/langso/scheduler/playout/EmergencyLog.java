package vn.langso.scheduler.playout;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.scheduler.speakers.SpeakerLine;

/** Writes the rounds of emergencies into the air log. Thread-safe. */
@Component
class EmergencyLog {
    private final JdbcAirLog log;

    EmergencyLog(JdbcAirLog log) {
        this.log = log;
    }

    @Transactional
    void begin(Intent intent, List<SpeakerLine> lines) {
        lines.forEach(line -> log.begin(intent, line));
    }

    @Transactional
    void move(String fence, Instant startedAt, long playedMs) {
        log.move(fence, startedAt, playedMs);
    }

    @Transactional
    void end(String fence, Progress progress, Instant startedAt, List<Outcome.Line> lines, Instant endedAt) {
        log.move(fence, startedAt, progress.playedMs());
        lines.forEach(line -> log.end(fence, line, endedAt));
    }

    /** What a dead station left open of an emergency gets its end where its last checkpoint was. */
    @Transactional
    void closeLeft(long emergencyId) {
        for (AirLogEntry entry : log.openOf(emergencyId)) {
            log.closeLeft(
                    entry.fence(),
                    entry.startedAt().plusMillis(entry.playedMs()),
                    LineOutcome.INTERRUPTED,
                    "Trạm tắt giữa chừng.");
        }
    }
}
