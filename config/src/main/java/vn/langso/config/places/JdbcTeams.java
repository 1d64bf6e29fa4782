package vn.langso.config.places;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Teams and their members in the database. */
@Repository
class JdbcTeams {
    private static final String SELECT = """
            select t.id, t.name, h.id as hamlet_id, h.slug, h.name as hamlet_name, h.kind,
                   m.id as member_id, m.name as member_name, m.role_text, m.phone
            from digital_team t
              join hamlet h on h.id = t.hamlet_id
              left join team_member m on m.team_id = t.id
            """;
    private static final String ORDER = " order by h.id, t.id, m.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcTeams(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<DigitalTeam> all() {
        Rows rows = new Rows();
        jdbc.sql(SELECT + ORDER).query(rows);
        return rows.teams();
    }

    List<DigitalTeam> ofHamlet(long hamletId) {
        Rows rows = new Rows();
        jdbc.sql(SELECT + " where h.id = :hamlet" + ORDER)
                .param("hamlet", hamletId)
                .query(rows);
        return rows.teams();
    }

    Optional<DigitalTeam> find(long id) {
        Rows rows = new Rows();
        jdbc.sql(SELECT + " where t.id = :id" + ORDER).param("id", id).query(rows);
        return rows.teams().stream().findFirst();
    }

    long insert(long hamletId, String name, String nameKey, String by) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into digital_team (hamlet_id, name, name_key, added_by, added_at)
                        values (:hamlet, :name, :nameKey, :by, :at)
                        """)
                .param("hamlet", hamletId)
                .param("name", name)
                .param("nameKey", nameKey)
                .param("by", by)
                .param("at", clock.instant().atOffset(UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void insertMember(long teamId, TeamRow row, String by) {
        jdbc.sql("""
                        insert into team_member (team_id, name, name_key, role_text, phone, changed_by, changed_at)
                        values (:team, :name, :nameKey, :role, :phone, :by, :at)
                        """)
                .param("team", teamId)
                .param("name", row.member())
                .param("nameKey", row.memberKey())
                .param("role", row.role())
                .param("phone", row.phone())
                .param("by", by)
                .param("at", clock.instant().atOffset(UTC))
                .update();
    }

    void updateMember(long id, TeamRow row, String by) {
        jdbc.sql("""
                        update team_member
                        set name = :name, role_text = :role, phone = :phone, changed_by = :by, changed_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("name", row.member())
                .param("role", row.role())
                .param("phone", row.phone())
                .param("by", by)
                .param("at", clock.instant().atOffset(UTC))
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from digital_team where id = :id").param("id", id).update();
    }

    void removeMember(long id) {
        jdbc.sql("delete from team_member where id = :id").param("id", id).update();
    }

    /** Gathers the members of each team; a team without members has one row without a member. */
    private static final class Rows implements RowCallbackHandler {
        private final Map<Long, DigitalTeam> heads = new LinkedHashMap<>();
        private final Map<Long, List<TeamMember>> members = new LinkedHashMap<>();

        @Override
        public void processRow(ResultSet row) throws SQLException {
            long id = row.getLong("id");
            if (!heads.containsKey(id)) {
                heads.put(id, new DigitalTeam(id, hamlet(row), row.getString("name"), List.of()));
            }
            List<TeamMember> own = members.computeIfAbsent(id, key -> new ArrayList<>());
            if (row.getString("member_name") != null) {
                own.add(new TeamMember(
                        row.getLong("member_id"),
                        row.getString("member_name"),
                        row.getString("role_text"),
                        row.getString("phone")));
            }
        }

        List<DigitalTeam> teams() {
            return heads.values().stream()
                    .map(team -> new DigitalTeam(
                            team.id(), team.hamlet(), team.name(), members.getOrDefault(team.id(), List.of())))
                    .toList();
        }

        private static Hamlet hamlet(ResultSet row) throws SQLException {
            return new Hamlet(
                    row.getLong("hamlet_id"),
                    row.getString("slug"),
                    row.getString("hamlet_name"),
                    HamletKind.valueOf(row.getString("kind")));
        }
    }
}
