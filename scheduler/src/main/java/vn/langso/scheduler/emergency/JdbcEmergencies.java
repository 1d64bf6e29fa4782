package vn.langso.scheduler.emergency;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Rows of emergencies. Joins the caller's transaction; thread-safe. */
@Repository
class JdbcEmergencies {
    private static final String SELECT = """
            select id, title, text, clip_id, issued_by, reference, expires_at, repeat_minutes, reason, author,
                declared_at, status, sound, sound_clip_id, sound_problem, rounds, next_round_at, ended_by, ended_at,
                approver, approved_at
            from emergency
            """;

    private final JdbcClient jdbc;

    JdbcEmergencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In force from now on, its first round due at once. */
    long insert(EmergencyDraft draft, EmergencySound sound, String by, Instant at) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into emergency (title, text, clip_id, issued_by, reference, expires_at, repeat_minutes, reason,
                    author, declared_at, status, sound, sound_clip_id, sound_problem, rounds, next_round_at)
                values (:title, :text, :clip, :issuedBy, :reference, :expires, :repeat, :reason,
                    :author, :at, 'IN_FORCE', :sound, :soundClip, :problem, 0, :at)
                """)
                .param("title", draft.title())
                .param("text", draft.text())
                .param("clip", draft.clipId())
                .param("issuedBy", draft.issuedBy())
                .param("reference", draft.reference())
                .param(
                        "expires",
                        Objects.requireNonNull(draft.expires(), "was checked").atOffset(UTC))
                .param("repeat", draft.repeatEveryMinutes())
                .param("reason", draft.reason())
                .param("author", by)
                .param("at", at.atOffset(UTC))
                .param("sound", sound.kind().name())
                .param("soundClip", sound.clipId())
                .param("problem", sound.problem())
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        insertZones(id, draft.zones());
        return id;
    }

    private void insertZones(long id, List<String> zones) {
        for (int i = 0; i < zones.size(); i++) {
            jdbc.sql("insert into emergency_zone (emergency_id, position, zone) values (:id, :position, :zone)")
                    .param("id", id)
                    .param("position", i)
                    .param("zone", zones.get(i))
                    .update();
        }
    }

    /** IN_FORCE → its end; false if it has one. */
    boolean end(long id, EmergencyStatus how, String by, Instant at) {
        return jdbc.sql("""
                        update emergency set status = :how, ended_by = :by, ended_at = :at
                        where id = :id and status = 'IN_FORCE'
                        """)
                        .param("how", how.name())
                        .param("by", by)
                        .param("at", at.atOffset(UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False if it was confirmed before. */
    boolean approve(long id, String by, Instant at) {
        return jdbc.sql("""
                        update emergency set approver = :by, approved_at = :at
                        where id = :id and approver is null
                        """)
                        .param("by", by)
                        .param("at", at.atOffset(UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False if it is over or with another station that lives. */
    boolean adopt(long id, String station, List<String> living) {
        return jdbc.sql("""
                        update emergency set station = :station
                        where id = :id and status = 'IN_FORCE'
                            and (station is null or station = :station or station not in (:living))
                        """)
                        .param("station", station)
                        .param("living", living)
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean isWith(long id, String station) {
        return jdbc.sql("""
                        select count(*) from emergency
                        where id = :id and status = 'IN_FORCE' and station = :station
                        """)
                        .param("id", id)
                        .param("station", station)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    void roundOver(long id, Instant next) {
        jdbc.sql("update emergency set rounds = rounds + 1, next_round_at = :next where id = :id")
                .param("next", next.atOffset(UTC))
                .param("id", id)
                .update();
    }

    void sound(long id, EmergencySound sound) {
        jdbc.sql("""
                update emergency set sound = :sound, sound_clip_id = :clip, sound_problem = :problem where id = :id
                """)
                .param("sound", sound.kind().name())
                .param("clip", sound.clipId())
                .param("problem", sound.problem())
                .param("id", id)
                .update();
    }

    Optional<Emergency> find(long id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((rs, row) -> emergency(rs))
                .optional();
    }

    List<Emergency> inForce() {
        return jdbc.sql(SELECT + "where status = 'IN_FORCE' order by declared_at, id")
                .query((rs, row) -> emergency(rs))
                .list();
    }

    /** Nothing that a wrong clock let end later than now. */
    List<Emergency> endedBetween(Instant since, Instant now) {
        return jdbc.sql(SELECT
                        + "where status <> 'IN_FORCE' and ended_at between :since and :now"
                        + " order by ended_at desc, id desc")
                .param("since", since.atOffset(UTC))
                .param("now", now.atOffset(UTC))
                .query((rs, row) -> emergency(rs))
                .list();
    }

    List<Emergency> unapproved() {
        return jdbc.sql(SELECT + "where approver is null order by declared_at, id")
                .query((rs, row) -> emergency(rs))
                .list();
    }

    List<Emergency> newest(int limit) {
        return jdbc.sql(SELECT + "order by declared_at desc, id desc limit :limit")
                .param("limit", limit)
                .query((rs, row) -> emergency(rs))
                .list();
    }

    private List<String> zones(long id) {
        return jdbc.sql("select zone from emergency_zone where emergency_id = :id order by position")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private Emergency emergency(ResultSet rs) throws SQLException {
        return new Emergency(
                rs.getLong("id"),
                draft(rs),
                rs.getString("author"),
                instant(rs, "declared_at"),
                EmergencyStatus.valueOf(rs.getString("status")),
                new EmergencySound(
                        EmergencySound.Kind.valueOf(rs.getString("sound")),
                        rs.getObject("sound_clip_id", Long.class),
                        rs.getString("sound_problem")),
                rs.getInt("rounds"),
                instant(rs, "next_round_at"),
                deed(rs, "ended_by", "ended_at"),
                deed(rs, "approver", "approved_at"));
    }

    private EmergencyDraft draft(ResultSet rs) throws SQLException {
        return new EmergencyDraft(
                rs.getString("title"),
                rs.getString("text"),
                rs.getObject("clip_id", Long.class),
                zones(rs.getLong("id")),
                rs.getString("issued_by"),
                rs.getString("reference"),
                instant(rs, "expires_at"),
                rs.getInt("repeat_minutes"),
                rs.getString("reason"));
    }

    private static Emergency.@Nullable Deed deed(ResultSet rs, String who, String when) throws SQLException {
        String by = rs.getString(who);
        return by == null ? null : new Emergency.Deed(by, instant(rs, when));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }
}
