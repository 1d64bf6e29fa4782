package vn.langso.scheduler.playout;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.scheduler.speakers.SpeakerLine;

/** Rows of the air log. */
@Repository
class JdbcAirLog {
    private final JdbcClient jdbc;

    JdbcAirLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The intent: a row without an outcome. */
    void begin(Claim claim, SpeakerLine line) {
        jdbc.sql("""
                        insert into air_log (occurrence_id, fence, title, clip_sha256, line, zones,
                            planned_at, started_at, from_ms, played_ms)
                        values (:occurrence, :fence, :title, :clips, :line, :zones,
                            :planned, :started, :from, 0)
                        """)
                .param("occurrence", claim.occurrenceId())
                .param("fence", claim.fence())
                .param("title", claim.go().occurrence().title())
                .param("clips", claim.go().order().clipHashes())
                .param("line", line.id())
                .param("zones", String.join(", ", claim.go().occurrence().zones()))
                .param("planned", claim.go().occurrence().plannedAt().atOffset(UTC))
                .param("started", claim.at().atOffset(UTC))
                .param("from", claim.fromMs())
                .update();
    }

    /** All lines of a claim, while on air. */
    void move(long occurrenceId, String fence, Instant startedAt, long playedMs) {
        jdbc.sql("""
                        update air_log
                        set started_at = :started, played_ms = :played
                        where occurrence_id = :occurrence and fence = :fence and outcome is null
                        """)
                .param("started", startedAt.atOffset(UTC))
                .param("played", playedMs)
                .param("occurrence", occurrenceId)
                .param("fence", fence)
                .update();
    }

    void end(long occurrenceId, String fence, Outcome.Line line, Instant endedAt) {
        jdbc.sql("""
                        update air_log
                        set outcome = :outcome, reason = :reason, played_ms = :played, ended_at = :ended
                        where occurrence_id = :occurrence and fence = :fence and line = :line
                        """)
                .param("outcome", line.outcome())
                .param("reason", line.reason().isEmpty() ? null : line.reason())
                .param("played", line.playedMs())
                .param("ended", endedAt.atOffset(UTC))
                .param("occurrence", occurrenceId)
                .param("fence", fence)
                .param("line", line.line())
                .update();
    }

    /** Closes what a dead start left open, at what the last checkpoint knew. */
    void closeLeft(Interrupted rest, String reason) {
        jdbc.sql("""
                        update air_log
                        set outcome = 'INTERRUPTED', reason = :reason, ended_at = :ended
                        where occurrence_id = :occurrence and fence = :fence and outcome is null
                        """)
                .param("reason", reason)
                .param("ended", rest.checkpointAt().atOffset(UTC))
                .param("occurrence", rest.occurrenceId())
                .param("fence", rest.fence())
                .update();
    }

    /** Entries started in [from, to), of some lines or of all. */
    List<AirLogEntry> between(Instant from, Instant to, @Nullable Collection<String> lines) {
        String some = lines == null ? "" : lines.isEmpty() ? "and 1 = 0" : "and line in (:lines)";
        JdbcClient.StatementSpec query =
                jdbc.sql("""
                        select id, occurrence_id, title, clip_sha256, line, zones, planned_at,
                            started_at, ended_at, from_ms, played_ms, outcome, reason
                        from air_log
                        where started_at >= :from and started_at < :to %s
                        order by started_at, id
                        """.formatted(some)).param("from", from.atOffset(UTC)).param("to", to.atOffset(UTC));
        if (lines != null && !lines.isEmpty()) {
            query = query.param("lines", lines);
        }
        return query.query((rs, n) -> entry(rs)).list();
    }

    private static AirLogEntry entry(ResultSet rs) throws SQLException {
        OffsetDateTime ended = rs.getObject("ended_at", OffsetDateTime.class);
        return new AirLogEntry(
                rs.getLong("id"),
                rs.getLong("occurrence_id"),
                rs.getString("title"),
                rs.getString("clip_sha256"),
                rs.getString("line"),
                rs.getString("zones"),
                rs.getObject("planned_at", OffsetDateTime.class).toInstant(),
                rs.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                rs.getLong("from_ms"),
                rs.getLong("played_ms"),
                rs.getString("outcome"),
                rs.getString("reason"));
    }
}
