package vn.langso.scheduler.playout;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.scheduler.speakers.SpeakerLine;

/** Rows of the air log. */
@Repository
class JdbcAirLog {
    private static final String SELECT = """
            select id, occurrence_id, emergency_id, fence, title, clip_sha256, line, zones, planned_at,
                started_at, ended_at, from_ms, played_ms, outcome, reason
            from air_log
            """;

    private final JdbcClient jdbc;

    JdbcAirLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row without an outcome. */
    void begin(Intent intent, SpeakerLine line) {
        jdbc.sql("""
                        insert into air_log (occurrence_id, emergency_id, fence, title, clip_sha256, line, zones,
                            planned_at, started_at, from_ms, played_ms)
                        values (:occurrence, :emergency, :fence, :title, :clips, :line, :zones,
                            :planned, :started, :from, 0)
                        """)
                .param("occurrence", intent.occurrenceId())
                .param("emergency", intent.emergencyId())
                .param("fence", intent.fence())
                .param("title", intent.title())
                .param("clips", intent.clips())
                .param("line", line.id())
                .param("zones", intent.zones())
                .param("planned", intent.plannedAt().atOffset(UTC))
                .param("started", intent.at().atOffset(UTC))
                .param("from", intent.fromMs())
                .update();
    }

    /** All lines of a claim, while on air. */
    void move(String fence, Instant startedAt, long playedMs) {
        jdbc.sql("""
                        update air_log
                        set started_at = :started, played_ms = :played
                        where fence = :fence and outcome is null
                        """)
                .param("started", startedAt.atOffset(UTC))
                .param("played", playedMs)
                .param("fence", fence)
                .update();
    }

    void end(String fence, Outcome.Line line, Instant endedAt) {
        jdbc.sql("""
                        update air_log
                        set outcome = :outcome, reason = :reason, played_ms = :played, ended_at = :ended
                        where fence = :fence and line = :line
                        """)
                .param("outcome", line.outcome().name())
                .param("reason", line.reason().isEmpty() ? null : OutcomeRule.cut(line.reason()))
                .param("played", line.playedMs())
                .param("ended", endedAt.atOffset(UTC))
                .param("fence", fence)
                .param("line", line.line())
                .update();
    }

    /** Closes what a dead start left open; what had no checkpoint ends where it began. */
    void closeLeft(String fence, Instant endedAt, LineOutcome outcome, String reason) {
        jdbc.sql("""
                        update air_log
                        set outcome = :outcome, reason = :reason, ended_at = greatest(started_at, :ended)
                        where fence = :fence and outcome is null
                        """)
                .param("outcome", outcome.name())
                .param("reason", reason)
                .param("ended", endedAt.atOffset(UTC))
                .param("fence", fence)
                .update();
    }

    /** What the lines of a claim say that were to stay silent, each sentence once. */
    List<String> silencesOf(String fence) {
        return jdbc.sql(
                        "select distinct reason from air_log where fence = :fence and outcome = 'SKIPPED' order by reason")
                .param("fence", fence)
                .query(String.class)
                .list();
    }

    /** Takes back an intent of which no sample has left. */
    void forget(String fence) {
        jdbc.sql("delete from air_log where fence = :fence and (outcome is null or outcome = 'SKIPPED')")
                .param("fence", fence)
                .update();
    }

    /** Stretches of an emergency that have no end yet, one row a line. */
    List<AirLogEntry> openOf(long emergencyId) {
        return jdbc.sql(SELECT + "where emergency_id = :emergency and outcome is null order by id")
                .param("emergency", emergencyId)
                .query((rs, n) -> entry(rs))
                .list();
    }

    /** Stretches of the newest round of an emergency that has begun on any line. */
    List<AirLogEntry> newestRoundOf(long emergencyId) {
        return jdbc.sql(SELECT + """
                        where emergency_id = :emergency
                        and planned_at = (select max(planned_at) from air_log where emergency_id = :emergency)
                        order by id
                        """)
                .param("emergency", emergencyId)
                .query((rs, n) -> entry(rs))
                .list();
    }

    /** The numbers of the last stretches of these emergencies, one for each line that played one. */
    Set<Long> lastOfEachLine(Collection<Long> emergencyIds) {
        return emergencyIds.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                                select max(id) from air_log where emergency_id in (:emergencies)
                                group by emergency_id, line
                                """)
                        .param("emergencies", emergencyIds)
                        .query(Long.class)
                        .list());
    }

    /** Stretches of these occurrences that an emergency cut off, on any line, oldest first. */
    List<AirLogEntry> preempted(Collection<Long> occurrenceIds) {
        return occurrenceIds.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + """
                                where occurrence_id in (:occurrences) and outcome = 'PREEMPTED'
                                order by started_at, id
                                """)
                        .param("occurrences", occurrenceIds)
                        .query((rs, n) -> entry(rs))
                        .list();
    }

    /** Entries started in [from, to), of some lines or of all. */
    List<AirLogEntry> between(Instant from, Instant to, @Nullable Collection<String> lines) {
        String some = lines == null ? "" : lines.isEmpty() ? "and 1 = 0" : "and line in (:lines)";
        JdbcClient.StatementSpec query = jdbc.sql(SELECT + """
                        where started_at >= :from and started_at < :to %s
                        order by started_at, id
                        """.formatted(some))
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC));
        if (lines != null && !lines.isEmpty()) {
            query = query.param("lines", lines);
        }
        return query.query((rs, n) -> entry(rs)).list();
    }

    private static AirLogEntry entry(ResultSet rs) throws SQLException {
        OffsetDateTime ended = rs.getObject("ended_at", OffsetDateTime.class);
        String outcome = rs.getString("outcome");
        return new AirLogEntry(
                rs.getLong("id"),
                rs.getObject("occurrence_id", Long.class),
                rs.getObject("emergency_id", Long.class),
                rs.getString("fence"),
                rs.getString("title"),
                rs.getString("clip_sha256"),
                rs.getString("line"),
                rs.getString("zones"),
                rs.getObject("planned_at", OffsetDateTime.class).toInstant(),
                rs.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                rs.getLong("from_ms"),
                rs.getLong("played_ms"),
                outcome == null ? null : LineOutcome.valueOf(outcome),
                rs.getString("reason"));
    }
}
