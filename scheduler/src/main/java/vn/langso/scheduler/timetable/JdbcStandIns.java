package vn.langso.scheduler.timetable;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One-off slots that are heard instead of one date of a series, longer or elsewhere: they share the fate of the series.
 * Withdrawn ones stand in for nothing. Joins the caller's transaction; thread-safe.
 */
@Repository
class JdbcStandIns {
    private final JdbcClient jdbc;

    JdbcStandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(long slotId, long occurrenceId) {
        jdbc.sql("update slot set replaces = :occurrence where id = :slot")
                .param("occurrence", occurrenceId)
                .param("slot", slotId)
                .update();
    }

    /** The occurrence that a slot replaces, also once it is withdrawn. */
    Optional<Long> replacedBy(long slotId) {
        return jdbc.sql("select replaces from slot where id = :slot and replaces is not null")
                .param("slot", slotId)
                .query(Long.class)
                .optional();
    }

    /** The slot that is heard instead of an occurrence. */
    Optional<Long> insteadOf(long occurrenceId) {
        return jdbc
                .sql("select id from slot where replaces = :occurrence and withdrawn_at is null order by id desc")
                .param("occurrence", occurrenceId)
                .query(Long.class)
                .list()
                .stream()
                .findFirst();
    }

    /** By slot of a series those that stand in for its dates. */
    Map<Long, List<Long>> bySeries() {
        return jdbc.sql("""
                        select o.slot_id as series, s.id as stand_in
                        from slot s join occurrence o on o.id = s.replaces
                        where s.withdrawn_at is null
                        order by s.id
                        """).query((rs, row) -> Map.entry(rs.getLong("series"), rs.getLong("stand_in"))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Occurrences planned in [from, to) instead of which another slot is heard. */
    Set<Long> replaced(Instant from, Instant to) {
        return jdbc.sql("""
                        select o.id from slot s join occurrence o on o.id = s.replaces
                        where s.withdrawn_at is null and o.planned_at >= :from and o.planned_at < :to
                        """)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query(Long.class)
                .set();
    }
}
