package vn.langso.scheduler.playout;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/** Moves rows of the ledger along their way to the air: always compare-and-set on state and fence. */
@Repository
class JdbcAirings {
    /** A planned occurrence as alarms need it. */
    record Planned(long id, Instant at) {}

    private static final String REST = """
            select o.id, o.fence, o.content_hash, o.offset_ms, o.checkpoint_at, o.resumes,
                coalesce((select max(log.started_at) from air_log log where log.fence = o.fence),
                    o.checkpoint_at) as claimed_at,
                (select count(*)
                from air_log later
                join air_log earlier on earlier.occurrence_id = later.occurrence_id
                    and earlier.line = later.line and earlier.id < later.id
                where later.occurrence_id = o.id
                    and earlier.from_ms + earlier.played_ms > later.from_ms + 3000) as restarts
            from occurrence o
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAirings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** PLANNED → CLAIMED, if it is still planned for the same time; from now on it is as long as what is claimed. */
    boolean claim(Claim claim, String trace) {
        return jdbc.sql("""
                        update occurrence
                        set status = 'CLAIMED',
                            fence = :fence,
                            content_hash = :hash,
                            duration_ms = :duration,
                            offset_ms = 0,
                            checkpoint_at = :at,
                            trace = :trace
                        where id = :id and status = 'PLANNED' and planned_at = :planned
                        """)
                        .param("fence", claim.fence())
                        .param("hash", claim.go().order().contentHash())
                        .param("duration", claim.go().order().lengthMs())
                        .param("at", claim.at().atOffset(UTC))
                        .param("trace", trace)
                        .param("id", claim.occurrenceId())
                        .param("planned", claim.go().occurrence().plannedAt().atOffset(UTC))
                        .update()
                == 1;
    }

    /** CLAIMED → PLANNED, as if nothing had been. */
    boolean unclaim(Claim claim) {
        return jdbc.sql("""
                        update occurrence
                        set status = 'PLANNED', fence = null, content_hash = null, checkpoint_at = null
                        where id = :id and status = 'CLAIMED' and fence = :fence
                        """)
                        .param("id", claim.occurrenceId())
                        .param("fence", claim.fence())
                        .update()
                == 1;
    }

    /** A resumption that did not come about goes back to the claim it would have taken over. */
    boolean giveBack(long id, String fence, Resumption from) {
        return jdbc.sql("""
                        update occurrence
                        set fence = :oldFence, resumes = resumes - 1
                        where id = :id and status = 'CLAIMED' and fence = :fence
                        """)
                        .param("oldFence", from.oldFence())
                        .param("id", id)
                        .param("fence", fence)
                        .update()
                == 1;
    }

    /**
     * Takes over what an earlier start left or an emergency cut off, if nobody else did. The time of its last checkpoint
     * stays until it has another: nobody has heard anything since.
     */
    boolean takeOver(Claim claim, Resumption from, String trace) {
        return jdbc.sql("""
                        update occurrence
                        set status = 'CLAIMED',
                            fence = :fence,
                            offset_ms = :offset,
                            resumes = resumes + 1,
                            trace = :trace
                        where id = :id and status in ('CLAIMED', 'ON_AIR', 'PREEMPTED') and fence = :oldFence
                        """)
                        .param("fence", claim.fence())
                        .param("offset", from.fromMs())
                        .param("trace", trace)
                        .param("id", claim.occurrenceId())
                        .param("oldFence", from.oldFence())
                        .update()
                == 1;
    }

    /** CLAIMED or ON_AIR → ON_AIR at a position; the first start time stays. */
    boolean checkpoint(long id, String fence, long offsetMs, Instant startedAt, Instant at) {
        return jdbc.sql("""
                        update occurrence
                        set status = 'ON_AIR',
                            offset_ms = :offset,
                            checkpoint_at = :at,
                            started_at = coalesce(started_at, :started)
                        where id = :id and status in ('CLAIMED', 'ON_AIR') and fence = :fence
                        """)
                        .param("offset", offsetMs)
                        .param("at", at.atOffset(UTC))
                        .param("started", startedAt.atOffset(UTC))
                        .param("id", id)
                        .param("fence", fence)
                        .update()
                == 1;
    }

    /** The trace of what stays CLAIMED or ON_AIR. */
    boolean note(long id, String fence, String trace) {
        return jdbc.sql("""
                        update occurrence
                        set trace = :trace
                        where id = :id and status in ('CLAIMED', 'ON_AIR') and fence = :fence
                        """)
                        .param("trace", trace)
                        .param("id", id)
                        .param("fence", fence)
                        .update()
                == 1;
    }

    /** PLANNED → a final outcome without a sound, if it is still planned for the time that was judged. */
    boolean refuse(Occurrence judged, OccurrenceStatus outcome, String reason, String trace) {
        return jdbc.sql("""
                        update occurrence
                        set status = :status, reason = :reason, trace = :trace, changed_at = :now
                        where id = :id and status = 'PLANNED' and planned_at = :planned
                        """)
                        .param("status", outcome.name())
                        .param("reason", reason)
                        .param("trace", trace)
                        .param("now", clock.instant().atOffset(UTC))
                        .param("id", judged.id())
                        .param("planned", judged.plannedAt().atOffset(UTC))
                        .update()
                == 1;
    }

    /** CLAIMED or ON_AIR → a final outcome; PREEMPTED → the reason why it does not go on. */
    boolean end(long id, String fence, Outcome outcome, String trace) {
        return jdbc.sql("""
                        update occurrence
                        set status = :status,
                            reason = :reason,
                            trace = :trace,
                            offset_ms = :offset,
                            ended_at = :ended
                        where id = :id and status in ('CLAIMED', 'ON_AIR', 'PREEMPTED') and fence = :fence
                        """)
                        .param("status", outcome.status().name())
                        .param("reason", outcome.reason())
                        .param("trace", trace)
                        .param("offset", outcome.offsetMs())
                        .param("ended", outcome.endedAt().atOffset(UTC))
                        .param("id", id)
                        .param("fence", fence)
                        .update()
                == 1;
    }

    /**
     * What stations that are dead left on its way, oldest first: claimed, on air, or cut off by an emergency since a time
     * and perhaps to go on.
     *
     * @param living the starts of stations that are alive
     */
    List<Interrupted> leftByOthersThan(List<String> living, Instant since) {
        return jdbc.sql(REST + """
                        where (o.status in ('CLAIMED', 'ON_AIR')
                                or o.status = 'PREEMPTED' and o.checkpoint_at >= :since)
                            and substring(o.fence from 1 for 16) not in (:living)
                        order by o.planned_at, o.id
                        """)
                .param("living", living)
                .param("since", since.atOffset(UTC))
                .query((rs, n) -> interrupted(rs))
                .list();
    }

    /** An occurrence that an emergency cut off; empty if it is anything else. */
    Optional<Interrupted> preempted(long id) {
        return jdbc.sql(REST + "where o.id = :id and o.status = 'PREEMPTED'")
                .param("id", id)
                .query((rs, n) -> interrupted(rs))
                .optional();
    }

    private static Interrupted interrupted(ResultSet rs) throws SQLException {
        return new Interrupted(
                rs.getLong("id"),
                rs.getString("fence"),
                rs.getString("content_hash"),
                rs.getLong("offset_ms"),
                rs.getObject("checkpoint_at", OffsetDateTime.class).toInstant(),
                rs.getObject("claimed_at", OffsetDateTime.class).toInstant(),
                rs.getInt("resumes"),
                rs.getInt("restarts") > 0);
    }

    /** Planned occurrences up to a time, oldest first. */
    List<Planned> plannedBefore(Instant end) {
        return jdbc.sql("""
                        select id, planned_at
                        from occurrence
                        where status = 'PLANNED' and planned_at < :end
                        order by planned_at, id
                        """)
                .param("end", end.atOffset(UTC))
                .query((rs, n) -> new Planned(
                        rs.getLong("id"),
                        rs.getObject("planned_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
