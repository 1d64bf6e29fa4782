package vn.langso.config.calendar;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Decisions about days. Joins the caller's transaction; thread-safe. */
@Repository
class JdbcDays {
    private static final String SELECT = """
            select id, kind, name, from_local, until_local, effect, citation
            from calendar_day
            """;

    private final JdbcClient jdbc;

    JdbcDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that touch [from, until), by begin. */
    List<SpecialDay> between(LocalDateTime from, LocalDateTime until) {
        return jdbc.sql(SELECT + "where from_local < :until and until_local > :from order by from_local, id")
                .param("from", from)
                .param("until", until)
                .query(JdbcDays::day)
                .list();
    }

    Optional<SpecialDay> find(long id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(JdbcDays::day)
                .optional();
    }

    long insert(SpecialDay day, String by, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into calendar_day (kind, name, from_local, until_local, effect, citation, added_by, added_at)
                        values (:kind, :name, :from, :until, :effect, :citation, :by, :at)
                        """)
                .param("kind", day.kind().name())
                .param("name", day.name())
                .param("from", day.from())
                .param("until", day.until())
                .param("effect", day.effect().name())
                .param("citation", day.citation())
                .param("by", by)
                .param("at", at.atOffset(UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void delete(long id) {
        jdbc.sql("delete from calendar_day where id = :id").param("id", id).update();
    }

    private static SpecialDay day(ResultSet row, int index) throws SQLException {
        return new SpecialDay(
                row.getLong("id"),
                DayKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("from_local", LocalDateTime.class),
                row.getObject("until_local", LocalDateTime.class),
                DayEffect.valueOf(row.getString("effect")),
                row.getString("citation"));
    }
}
