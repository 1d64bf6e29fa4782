package vn.langso.scheduler.timetable;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import vn.langso.config.Refusal;

/** Slots with their items and zones. Joins the caller's transaction; thread-safe. */
@Repository
class JdbcSlots {
    /** How many slots {@link #living(long)} reads at most. */
    static final int AT_ONCE = 100;

    private final JdbcClient jdbc;

    JdbcSlots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many slots live, and the newest turn in which one of them changed: two that agree hold the same slots. */
    record State(long living, long turn) {}

    State state() {
        return jdbc.sql(
                        "select count(*) as living, coalesce(max(turn), 0) as turn from slot where withdrawn_at is null")
                .query((rs, row) -> new State(rs.getLong("living"), rs.getLong("turn")))
                .single();
    }

    /** Waits until no other transaction plans: two plans for the same minute must not both find it free. */
    void takeTurn() {
        try {
            jdbc.sql("update planning_turn set turn = turn + 1 where id = 1").update();
        } catch (QueryTimeoutException | PessimisticLockingFailureException e) {
            throw Refusal.of(
                    Refusal.Kind.UNAVAILABLE,
                    "Nhiều người đang lưu lịch phát cùng lúc, chưa tới lượt; chưa lưu gì cả. Hãy thử lại.",
                    "No turn to plan: " + e.getMessage());
        }
    }

    /** @param splitFrom the slot whose series this one goes on with, null for none */
    StoredSlot insert(SlotPlan plan, String by, Instant now, Instant filledUntil, @Nullable Long splitFrom) {
        SlotDraft draft = plan.draft();
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into slot (version, title, start_local, recurrence, late_minutes, duration_ms, filled_until,
                    resume, created_by, created_at, split_from, ends_before, heard_until, turn)
                values (1, :title, :start, :recurrence, :late, :duration, :filledUntil, :resume, :by, :now, :splitFrom,
                    cast(:endsBefore as timestamp), cast(:heardUntil as date), (select turn from planning_turn where id = 1))
                """)
                .param("title", draft.title())
                .param("start", draft.start())
                .param("recurrence", draft.recurrence())
                .param("late", draft.lateMinutes())
                .param("duration", plan.duration().toMillis())
                .param("filledUntil", filledUntil.atOffset(UTC))
                .param("resume", draft.resume().name())
                .param("by", by)
                .param("now", now.atOffset(UTC))
                .param("splitFrom", splitFrom)
                .param("endsBefore", plan.endsBefore())
                .param("heardUntil", plan.heardUntil())
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        insertItems(id, draft.items());
        insertZones(id, draft.zones());
        return find(id).orElseThrow();
    }

    /** Everything but who made it; the version goes up. */
    StoredSlot update(long id, SlotPlan plan, String by, Instant now) {
        SlotDraft draft = plan.draft();
        jdbc.sql("""
                update slot
                set version = version + 1, title = :title, start_local = :start, recurrence = :recurrence,
                    late_minutes = :late, duration_ms = :duration, resume = :resume, changed_by = :by,
                    changed_at = :now, heard_until = cast(:heardUntil as date), turn = (select turn from planning_turn where id = 1)
                where id = :id
                """)
                .param("title", draft.title())
                .param("start", draft.start())
                .param("recurrence", draft.recurrence())
                .param("late", draft.lateMinutes())
                .param("duration", plan.duration().toMillis())
                .param("resume", draft.resume().name())
                .param("heardUntil", plan.heardUntil())
                .param("by", by)
                .param("now", now.atOffset(UTC))
                .param("id", id)
                .update();
        jdbc.sql("delete from slot_item where slot_id = :id").param("id", id).update();
        jdbc.sql("delete from slot_zone where slot_id = :id").param("id", id).update();
        insertItems(id, draft.items());
        insertZones(id, draft.zones());
        return find(id).orElseThrow();
    }

    /** Another slot goes on with the series from a local time. */
    void endBefore(long id, LocalDateTime from, String by, Instant now) {
        jdbc.sql("""
                update slot
                set ends_before = :from, version = version + 1, changed_by = :by, changed_at = :now,
                    turn = (select turn from planning_turn where id = 1)
                where id = :id
                """)
                .param("from", from)
                .param("by", by)
                .param("now", now.atOffset(UTC))
                .param("id", id)
                .update();
    }

    private void insertItems(long slotId, List<SlotItem> items) {
        for (int position = 0; position < items.size(); position++) {
            SlotItem item = items.get(position);
            jdbc.sql("""
                    insert into slot_item (slot_id, position, bulletin_id, repeats, gap_seconds)
                    values (:slot, :position, :bulletin, :repeats, :gap)
                    """)
                    .param("slot", slotId)
                    .param("position", position)
                    .param("bulletin", item.bulletinId())
                    .param("repeats", item.repeats())
                    .param("gap", item.gapSeconds())
                    .update();
        }
    }

    private void insertZones(long slotId, List<String> zones) {
        for (int position = 0; position < zones.size(); position++) {
            jdbc.sql("insert into slot_zone (slot_id, position, zone) values (:slot, :position, :zone)")
                    .param("slot", slotId)
                    .param("position", position)
                    .param("zone", zones.get(position))
                    .update();
        }
    }

    /** Also a withdrawn one. */
    Optional<StoredSlot> find(long id) {
        return read("s.id = :key", id).stream().findFirst();
    }

    /** All that are not withdrawn, oldest first. */
    List<StoredSlot> living() {
        return read("s.withdrawn_at is null and s.id <> :key", 0);
    }

    /** Those of them with so many ids from one on; every id is less than {@link #endOfIds}. */
    List<StoredSlot> living(long firstId) {
        return read("s.withdrawn_at is null and s.id >= :key and s.id < :key + " + AT_ONCE, firstId);
    }

    long endOfIds() {
        return jdbc.sql("select coalesce(max(id), 0) + 1 from slot")
                .query(Long.class)
                .single();
    }

    /** All that changed after a turn, also those that were withdrawn. */
    List<StoredSlot> changedAfter(long turn) {
        return read("s.turn > :key", turn);
    }

    void withdraw(long id, String by, Instant now) {
        jdbc.sql("""
                update slot
                set withdrawn_by = :by, withdrawn_at = :now, version = version + 1,
                    turn = (select turn from planning_turn where id = 1)
                where id = :id and withdrawn_at is null
                """)
                .param("by", by)
                .param("now", now.atOffset(UTC))
                .param("id", id)
                .update();
    }

    void filledUntil(long id, Instant until) {
        jdbc.sql("update slot set filled_until = :until where id = :id")
                .param("until", until.atOffset(UTC))
                .param("id", id)
                .update();
    }

    /** @param which a condition on slot s with one number, :key */
    private List<StoredSlot> read(String which, long key) {
        Map<Long, List<SlotItem>> items = items(which, key);
        Map<Long, List<String>> zones = zones(which, key);
        return jdbc.sql("""
                select s.id, s.version, s.title, s.start_local, s.recurrence, s.late_minutes, s.duration_ms,
                    s.filled_until, s.resume, s.created_by, s.created_at, s.ends_before, s.heard_until, s.changed_by, s.changed_at,
                    s.withdrawn_at, s.turn
                from slot s
                where %s
                order by s.id
                """.formatted(which))
                .param("key", key)
                .query((rs, row) -> slot(
                        rs,
                        items.getOrDefault(rs.getLong("id"), List.of()),
                        zones.getOrDefault(rs.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<SlotItem>> items(String which, long key) {
        return jdbc
                .sql("""
                select i.slot_id, i.bulletin_id, i.repeats, i.gap_seconds
                from slot_item i join slot s on s.id = i.slot_id
                where %s
                order by i.slot_id, i.position
                """.formatted(which))
                .param("key", key)
                .query((rs, row) -> Map.entry(
                        rs.getLong("slot_id"),
                        new SlotItem(rs.getLong("bulletin_id"), rs.getInt("repeats"), rs.getInt("gap_seconds"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<Long, List<String>> zones(String which, long key) {
        return jdbc
                .sql("""
                select z.slot_id, z.zone
                from slot_zone z join slot s on s.id = z.slot_id
                where %s
                order by z.slot_id, z.position
                """.formatted(which))
                .param("key", key)
                .query((rs, row) -> Map.entry(rs.getLong("slot_id"), rs.getString("zone")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static StoredSlot slot(ResultSet rs, List<SlotItem> items, List<String> zones) throws SQLException {
        SlotDraft plan = new SlotDraft(
                rs.getString("title"),
                items,
                zones,
                rs.getObject("start_local", LocalDateTime.class),
                rs.getString("recurrence"),
                rs.getInt("late_minutes"),
                Resume.valueOf(rs.getString("resume")));
        Slot slot = new Slot(
                rs.getLong("id"),
                rs.getLong("version"),
                plan,
                rs.getString("created_by"),
                rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                rs.getObject("ends_before", LocalDateTime.class));
        return new StoredSlot(
                slot,
                Duration.ofMillis(rs.getLong("duration_ms")),
                rs.getObject("filled_until", OffsetDateTime.class).toInstant(),
                rs.getObject("heard_until", LocalDate.class),
                rs.getString("changed_by"),
                instantOrNull(rs, "changed_at"),
                instantOrNull(rs, "withdrawn_at"),
                rs.getLong("turn"));
    }

    private static @Nullable Instant instantOrNull(ResultSet rs, String column) throws SQLException {
        OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
