package vn.langso.scheduler.playout;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/** Moves rows of the ledger along their way to the air: always compare-and-set on state and fence. */
@Repository
class JdbcAirings {
    /** A planned occurrence as alarms need it. */
    record Planned(long id, Instant at) {}

    private final JdbcClient jdbc;

    JdbcAirings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** PLANNED → CLAIMED, if it is still planned for the same time. */
    boolean claim(Claim claim, String trace) {
        return jdbc.sql("""
                        update occurrence
                        set status = 'CLAIMED',
                            fence = :fence,
                            content_hash = :hash,
                            offset_ms = 0,
                            checkpoint_at = :at,
                            trace = :trace
                        where id = :id and status = 'PLANNED' and planned_at = :planned
                        """)
                        .param("fence", claim.fence())
                        .param("hash", claim.go().order().contentHash())
                        .param("at", claim.at().atOffset(UTC))
                        .param("trace", trace)
                        .param("id", claim.occurrenceId())
                        .param("planned", claim.go().occurrence().plannedAt().atOffset(UTC))
                        .update()
                == 1;
    }

    /** Takes over what an earlier start left, if nobody else did. */
    boolean takeOver(Claim claim, Resumption from, String trace) {
        return jdbc.sql("""
                        update occurrence
                        set status = 'CLAIMED',
                            fence = :fence,
                            offset_ms = :offset,
                            checkpoint_at = :at,
                            resumes = resumes + 1,
                            trace = :trace
                        where id = :id and status in ('CLAIMED', 'ON_AIR') and fence = :oldFence
                        """)
                        .param("fence", claim.fence())
                        .param("offset", from.fromMs())
                        .param("at", claim.at().atOffset(UTC))
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

    /** PLANNED → a final outcome without a sound. */
    boolean refuse(long id, OccurrenceStatus outcome, String reason, String trace) {
        return jdbc.sql("""
                        update occurrence
                        set status = :status, reason = :reason, trace = :trace
                        where id = :id and status = 'PLANNED'
                        """)
                        .param("status", outcome.name())
                        .param("reason", reason)
                        .param("trace", trace)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** CLAIMED or ON_AIR → a final outcome. */
    boolean end(long id, String fence, Outcome outcome, String trace) {
        return jdbc.sql("""
                        update occurrence
                        set status = :status,
                            reason = :reason,
                            trace = :trace,
                            offset_ms = :offset,
                            ended_at = :ended
                        where id = :id and status in ('CLAIMED', 'ON_AIR') and fence = :fence
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

    /** What an earlier start of the station left on its way, oldest first. */
    List<Interrupted> leftByOthersThan(String boot) {
        return jdbc.sql("""
                        select o.id, o.fence, o.content_hash, o.offset_ms, o.checkpoint_at, o.resumes,
                            (select count(*)
                            from air_log later
                            join air_log earlier on earlier.occurrence_id = later.occurrence_id
                                and earlier.line = later.line and earlier.id < later.id
                            where later.occurrence_id = o.id
                                and earlier.from_ms + earlier.played_ms > later.from_ms + 3000) as restarts
                        from occurrence o
                        where o.status in ('CLAIMED', 'ON_AIR') and o.fence not like :own
                        order by o.planned_at, o.id
                        """)
                .param("own", boot + "-%")
                .query((rs, n) -> new Interrupted(
                        rs.getLong("id"),
                        rs.getString("fence"),
                        rs.getString("content_hash"),
                        rs.getLong("offset_ms"),
                        rs.getObject("checkpoint_at", OffsetDateTime.class).toInstant(),
                        rs.getInt("resumes"),
                        rs.getInt("restarts") > 0))
                .list();
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
