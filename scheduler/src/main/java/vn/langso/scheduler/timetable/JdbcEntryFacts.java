package vn.langso.scheduler.timetable;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what stands beside the ledger's rows. Joins the caller's transaction; thread-safe. */
@Repository
class JdbcEntryFacts {
    private final JdbcClient jdbc;

    JdbcEntryFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By occurrence, of all that are planned in [from, to). */
    Map<Long, EntryFacts> between(Instant from, Instant to) {
        return jdbc
                .sql("""
                select o.id, coalesce(o.first_slot_id, o.slot_id) as first_slot_id,
                    coalesce(o.first_original_at, o.original_at) as first_original_at, first.created_at as first_made_at,
                    o.changed_at, o.started_at, o.ended_at, s.created_at, s.recurrence
                from occurrence o join slot s on s.id = o.slot_id
                join slot first on first.id = coalesce(o.first_slot_id, o.slot_id)
                where o.planned_at >= :from and o.planned_at < :to
                """)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query((rs, row) -> facts(rs))
                .list()
                .stream()
                .collect(Collectors.toMap(EntryFacts::occurrenceId, Function.identity()));
    }

    /** What every date that is planned in [from, to) plays. */
    PlayedBulletins played(Instant from, Instant to) {
        return new PlayedBulletins(grouped("""
                        select i.slot_id as played_by, i.bulletin_id
                        from slot_item i
                        where exists (select 1 from occurrence o
                            where o.slot_id = i.slot_id and o.planned_at >= :from and o.planned_at < :to)
                        """, from, to), grouped("""
                        select i.occurrence_id as played_by, i.bulletin_id
                        from occurrence_item i join occurrence o on o.id = i.occurrence_id
                        where o.planned_at >= :from and o.planned_at < :to
                        """, from, to));
    }

    /**
     * By slot the dates of its series in [from, to) that have a row, whatever became of them. A row that is where its
     * series says is found by its time, one that was moved as a deviation: each has its index.
     */
    Map<Long, Set<Instant>> originals(Instant from, Instant to) {
        return jdbc
                .sql("""
                select slot_id, original_at from occurrence
                where planned_at >= :from and planned_at < :to and original_at >= :from and original_at < :to
                union
                select slot_id, original_at from occurrence
                where deviates = true and original_at >= :from and original_at < :to
                """)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query((rs, row) -> Map.entry(
                        rs.getLong("slot_id"),
                        rs.getObject("original_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private Map<Long, List<Long>> grouped(String sql, Instant from, Instant to) {
        return jdbc
                .sql(sql)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query((rs, row) -> Map.entry(rs.getLong("played_by"), rs.getLong("bulletin_id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static EntryFacts facts(ResultSet rs) throws SQLException {
        return new EntryFacts(
                rs.getLong("id"),
                new DateName(
                        rs.getLong("first_slot_id"), instant(rs, "first_original_at"), instant(rs, "first_made_at")),
                changedAt(rs),
                rs.getString("recurrence") != null);
    }

    /** Planned, changed, begun or ended: the latest. */
    private static Instant changedAt(ResultSet rs) throws SQLException {
        Instant latest = instant(rs, "created_at");
        for (String column : List.of("changed_at", "started_at", "ended_at")) {
            OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
            latest = at == null || at.toInstant().isBefore(latest) ? latest : at.toInstant();
        }
        return latest;
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }
}
