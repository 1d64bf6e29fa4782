package vn.langso.scheduler.timetable;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Policies that were decided, and sensitive zones. Joins the caller's transaction; thread-safe. */
@Repository
class JdbcPolicies {
    private final JdbcClient jdbc;

    JdbcPolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the day from which they hold. */
    List<BroadcastPolicy> all() {
        return jdbc.sql("""
                        select id, valid_from, citation, earliest, quiet_before, quiet_percent, sensitive_percent,
                            most_per_week, most_daily_minutes, longest_session_minutes
                        from broadcast_policy
                        order by valid_from
                        """).query((rs, row) -> policy(rs)).list();
    }

    long insert(BroadcastPolicy policy, String by, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into broadcast_policy (valid_from, citation, earliest, quiet_before, quiet_percent,
                            sensitive_percent, most_per_week, most_daily_minutes, longest_session_minutes, decided_by,
                            decided_at)
                        values (:from, :citation, :earliest, :quietBefore, :quiet, :sensitive, :perWeek, :daily,
                            :longest, :by, :now)
                        """)
                .param("from", policy.validFrom())
                .param("citation", policy.citation())
                .param("earliest", policy.earliest())
                .param("quietBefore", policy.quietBefore())
                .param("quiet", policy.quietPercent())
                .param("sensitive", policy.sensitivePercent())
                .param("perWeek", policy.limits().mostPerWeek())
                .param("daily", policy.limits().mostDailyMinutes())
                .param("longest", policy.limits().longestSessionMinutes())
                .param("by", by)
                .param("now", now.atOffset(UTC))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        for (int position = 0; position < policy.sessions().size(); position++) {
            insertSession(id, position, policy.sessions().get(position));
        }
        return id;
    }

    private void insertSession(long policyId, int position, BroadcastPolicy.Session session) {
        jdbc.sql("""
                        insert into broadcast_session (policy_id, position, start_at, max_minutes)
                        values (:policy, :position, :start, :minutes)
                        """)
                .param("policy", policyId)
                .param("position", position)
                .param("start", session.start())
                .param("minutes", session.maxMinutes())
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from broadcast_session where policy_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from broadcast_policy where id = :id").param("id", id).update();
    }

    List<SensitiveZone> sensitiveZones() {
        return jdbc.sql("select zone, site from sensitive_zone order by zone")
                .query((rs, row) -> new SensitiveZone(rs.getString("zone"), rs.getString("site")))
                .list();
    }

    void mark(SensitiveZone zone, String by, Instant now) {
        unmark(zone.zone());
        jdbc.sql("insert into sensitive_zone (zone, site, added_by, added_at) values (:zone, :site, :by, :now)")
                .param("zone", zone.zone())
                .param("site", zone.site())
                .param("by", by)
                .param("now", now.atOffset(UTC))
                .update();
    }

    void unmark(String zone) {
        jdbc.sql("delete from sensitive_zone where zone = :zone")
                .param("zone", zone)
                .update();
    }

    private BroadcastPolicy policy(ResultSet rs) throws SQLException {
        long id = rs.getLong("id");
        return new BroadcastPolicy(
                id,
                rs.getObject("valid_from", LocalDate.class),
                rs.getString("citation"),
                rs.getObject("earliest", LocalTime.class),
                sessions(id),
                rs.getObject("quiet_before", LocalTime.class),
                rs.getInt("quiet_percent"),
                rs.getInt("sensitive_percent"),
                new BroadcastPolicy.Limits(
                        rs.getInt("most_per_week"),
                        rs.getInt("most_daily_minutes"),
                        rs.getInt("longest_session_minutes")));
    }

    private List<BroadcastPolicy.Session> sessions(long policyId) {
        return jdbc.sql("select start_at, max_minutes from broadcast_session where policy_id = :id order by position")
                .param("id", policyId)
                .query((rs, row) -> new BroadcastPolicy.Session(
                        rs.getObject("start_at", LocalTime.class), rs.getInt("max_minutes")))
                .list();
    }
}
