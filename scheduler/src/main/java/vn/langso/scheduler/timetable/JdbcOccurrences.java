package vn.langso.scheduler.timetable;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The ledger's rows. Joins the caller's transaction; thread-safe. */
@Repository
class JdbcOccurrences {
    private static final String SELECT = """
            select o.id, o.slot_id, coalesce(o.title, s.title) as title, o.zones, o.original_at, o.planned_at, o.duration_ms, o.status, o.reason, o.trace,
                o.started_at, o.ended_at, o.put_aside, o.deviates, o.revision
            from occurrence o join slot s on s.id = o.slot_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcOccurrences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Original times in [from, to) that the ledger already holds for a slot, whatever became of them. */
    Set<Instant> originals(long slotId, Instant from, Instant to) {
        return jdbc.sql("""
                select original_at from occurrence
                where slot_id = :slot and original_at >= :from and original_at < :to
                """)
                .param("slot", slotId)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query((rs, row) -> instant(rs, "original_at"))
                .set();
    }

    /** @param veto why it is put aside from the beginning, null for a planned date */
    long insert(long slotId, Instant originalAt, Duration duration, @Nullable Veto veto, String trace) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into occurrence (slot_id, original_at, planned_at, duration_ms, status, reason, put_aside, trace,
                    changed_at)
                values (:slot, :at, :at, :duration, :status, :reason, :putAside, :trace, :now)
                """)
                .param("status", (veto == null ? OccurrenceStatus.PLANNED : OccurrenceStatus.SKIPPED).name())
                .param("reason", veto == null ? null : veto.reason())
                .param("putAside", veto == null ? null : veto.kind().name())
                .param("slot", slotId)
                .param("at", originalAt.atOffset(UTC))
                .param("duration", duration.toMillis())
                .param("trace", trace)
                .param("now", now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** What becomes of a row. */
    record Change(
            OccurrenceStatus to,
            Instant plannedAt,
            @Nullable String reason,
            @Nullable PutAside putAside,
            String trace) {}

    /** Changes a row only if it still has the status expected; false if somebody was faster. */
    boolean change(LedgerRow row, Change change) {
        return jdbc.sql("""
                        update occurrence
                        set status = :to, planned_at = :at, reason = :why, put_aside = :putAside, trace = :trace,
                            deviates = (original_at <> :at or own_content), revision = revision + 1,
                            changed_at = :now
                        where id = :id and status = :from
                        """)
                        .param("to", change.to().name())
                        .param("at", change.plannedAt().atOffset(UTC))
                        .param("why", change.reason())
                        .param(
                                "putAside",
                                change.putAside() == null
                                        ? null
                                        : change.putAside().name())
                        .param("trace", change.trace())
                        .param("now", now())
                        .param("id", row.occurrence().id())
                        .param("from", row.occurrence().status().name())
                        .update()
                == 1;
    }

    Optional<LedgerRow> find(long id) {
        return withZones(jdbc.sql(SELECT + "where o.id = :id").param("id", id)).stream()
                .findFirst();
    }

    /** By identity, else by the time to which a date was moved. */
    Optional<LedgerRow> find(long slotId, Instant at) {
        List<LedgerRow> rows = named(slotId, at);
        return rows.stream()
                .filter(row -> row.originalAt().equals(at))
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    /** Those of a slot that the series has at a time, or that were moved there; oldest first. */
    List<LedgerRow> named(long slotId, Instant at) {
        return withZones(jdbc.sql(SELECT
                        + "where o.slot_id = :slot and (o.original_at = :at or o.planned_at = :at) order by o.id")
                .param("slot", slotId)
                .param("at", at.atOffset(UTC)));
    }

    /**
     * Planned in [from, to), by time.
     *
     * @param zones slugs of which one must be named, null for all
     * @param status null for all
     */
    List<LedgerRow> between(Instant from, Instant to, @Nullable Set<String> zones, @Nullable OccurrenceStatus status) {
        List<String> named = zones == null ? List.of() : List.copyOf(zones);
        JdbcClient.StatementSpec statement = jdbc.sql(
                        SELECT + """
                where o.planned_at >= :from and o.planned_at < :to
                and (cast(:status as varchar(20)) is null or o.status = :status)
                """ + (zones == null ? "" : namingOneOf(named)) + " order by o.planned_at, o.id")
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .param("status", status == null ? null : status.name())
                .param("zones", named);
        for (int i = 0; i < named.size(); i++) {
            statement = statement.param("frozen" + i, "%," + named.get(i) + ",%");
        }
        return withZones(statement);
    }

    /** A date that is over keeps the zones that it had; for the others those of the slot hold. */
    private static String namingOneOf(List<String> zones) {
        return IntStream.range(0, zones.size())
                .mapToObj(i -> "or o.zones like :frozen" + i)
                .collect(Collectors.joining("\n", """
                and (o.zones is null
                        and exists (select 1 from slot_zone z where z.slot_id = o.slot_id and z.zone in (:zones))
                """, ")"));
    }

    /** Those of a slot planned in [from, to), by time. */
    List<LedgerRow> ofSlot(long slotId, Instant from, Instant to) {
        return withZones(jdbc.sql(SELECT + """
                where o.slot_id = :slot and o.planned_at >= :from and o.planned_at < :to
                order by o.planned_at, o.id
                """)
                .param("slot", slotId)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC)));
    }

    /** Those of a slot that are still to come, planned or put aside, by time. */
    List<LedgerRow> open(long slotId, Instant from) {
        return withZones(jdbc.sql(SELECT + """
                where o.slot_id = :slot and o.planned_at >= :from
                and (o.status = 'PLANNED' or o.status = 'SKIPPED' and o.put_aside is not null)
                order by o.planned_at
                """).param("slot", slotId).param("from", from.atOffset(UTC)));
    }

    /** All of a slot that its series had from a moment on, whatever became of them; by original time. */
    List<LedgerRow> since(long slotId, Instant from) {
        return withZones(jdbc.sql(SELECT + """
                where o.slot_id = :slot and o.original_at >= :from
                order by o.original_at
                """).param("slot", slotId).param("from", from.atOffset(UTC)));
    }

    /** What one date plays takes another time. */
    void duration(long id, Duration duration) {
        jdbc.sql("update occurrence set duration_ms = :duration where id = :id")
                .param("duration", duration.toMillis())
                .param("id", id)
                .update();
    }

    /** Those in [from, to) that are still to come, planned or put aside, by time. */
    List<LedgerRow> open(Instant from, Instant to) {
        return withZones(
                jdbc.sql(SELECT + """
                where o.planned_at >= :from and o.planned_at < :to
                and (o.status = 'PLANNED' or o.status = 'SKIPPED' and o.put_aside is not null)
                order by o.planned_at, o.id
                """).param("from", from.atOffset(UTC)).param("to", to.atOffset(UTC)));
    }

    /** Rows of dates in [from, to) for which the series does not tell the truth, without their zones. */
    List<LedgerRow> exceptions(Instant from, Instant to) {
        return jdbc.sql(SELECT + """
                where o.deviates = true and o.planned_at >= :from and o.planned_at < :to
                union all
                """ + SELECT + """
                where o.deviates = true and o.original_at >= :from and o.original_at < :to
                and not (o.planned_at >= :from and o.planned_at < :to)
                union all
                """ + SELECT + """
                where o.deviates = false and o.planned_at >= :from and o.planned_at < :to
                and o.status in ('AIRED', 'PARTLY', 'MISSED', 'SKIPPED', 'CANCELLED', 'PREEMPTED', 'INTERRUPTED')
                """)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query((rs, row) -> row(rs))
                .list();
    }

    private List<LedgerRow> withZones(JdbcClient.StatementSpec statement) {
        List<LedgerRow> rows = statement.query((rs, row) -> row(rs)).list();
        Map<Long, List<String>> zones =
                zones(rows.stream().map(row -> row.occurrence().slotId()).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> row.occurrence().zones().isEmpty()
                        ? row.inZones(zones.getOrDefault(row.occurrence().slotId(), List.of()))
                        : row)
                .toList();
    }

    private Map<Long, List<String>> zones(Set<Long> slots) {
        if (slots.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select slot_id, zone from slot_zone where slot_id in (:slots) order by slot_id, position")
                .param("slots", slots)
                .query((rs, row) -> Map.entry(rs.getLong("slot_id"), rs.getString("zone")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static LedgerRow row(ResultSet rs) throws SQLException {
        Occurrence occurrence = new Occurrence(
                rs.getLong("id"),
                rs.getLong("slot_id"),
                rs.getString("title"),
                frozenZones(rs.getString("zones")),
                instant(rs, "original_at"),
                instant(rs, "planned_at"),
                Duration.ofMillis(rs.getLong("duration_ms")),
                OccurrenceStatus.valueOf(rs.getString("status")),
                rs.getString("reason"),
                Trace.lines(rs.getString("trace")),
                instantOrNull(rs, "started_at"),
                instantOrNull(rs, "ended_at"),
                rs.getInt("revision"));
        String putAside = rs.getString("put_aside");
        return new LedgerRow(
                occurrence, putAside == null ? null : PutAside.valueOf(putAside), rs.getBoolean("deviates"));
    }

    /** ",thon-dong,thon-doai," as it was when the date was over; none where the slot's zones still hold. */
    private static List<String> frozenZones(@Nullable String zones) {
        return zones == null
                ? List.of()
                : Stream.of(zones.split(",")).filter(slug -> !slug.isEmpty()).toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet rs, String column) throws SQLException {
        OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
