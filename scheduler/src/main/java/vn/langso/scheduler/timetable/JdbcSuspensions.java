package vn.langso.scheduler.timetable;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Suspensions that were not lifted. Joins the caller's transaction; thread-safe. */
@Repository
class JdbcSuspensions {
    private final JdbcClient jdbc;

    JdbcSuspensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the two tables differ in. */
    enum Of {
        SLOT("slot_suspension", "slot_id", "bigint"),
        ZONE("zone_suspension", "zone", "varchar(100)");

        private final String table;
        private final String subject;
        private final String type;

        Of(String table, String subject, String type) {
            this.table = table;
            this.subject = subject;
            this.type = type;
        }

        private String in(String sql) {
            return sql.replace("{table}", table).replace("{subject}", subject).replace("{type}", type);
        }
    }

    /** Those that touch [from, to], oldest first. */
    List<Suspension> between(Of what, Instant from, Instant to) {
        return jdbc.sql(what.in("""
                        select id, cast({subject} as varchar(100)) as subject, from_at, until_at, reason, added_by
                        from {table}
                        where from_at <= :to and until_at > :from and lifted_at is null
                        order by from_at, id
                        """))
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query(JdbcSuspensions::suspension)
                .list();
    }

    void insert(Of what, Suspension wanted, Instant now) {
        jdbc.sql(what.in("""
                        insert into {table} ({subject}, from_at, until_at, reason, added_by, added_at)
                        values (cast(:subject as {type}), :from, :until, :reason, :by, :now)
                        """))
                .param("subject", wanted.subject())
                .param("from", wanted.from().atOffset(UTC))
                .param("until", wanted.until().atOffset(UTC))
                .param("reason", wanted.reason())
                .param("by", wanted.by())
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** What keeps a slot silent after a moment keeps another one silent too, which goes on with its series from there. */
    void goOnWith(long slotId, long splitFrom, Instant from) {
        jdbc.sql("""
                        insert into slot_suspension (slot_id, from_at, until_at, reason, added_by, added_at)
                        select cast(:slot as bigint), from_at, until_at, reason, added_by, added_at
                        from slot_suspension
                        where slot_id = :splitFrom and until_at > :from and lifted_at is null
                        order by id
                        """)
                .param("slot", slotId)
                .param("splitFrom", splitFrom)
                .param("from", from.atOffset(UTC))
                .update();
    }

    void lift(Of what, long id, String by, Instant now) {
        jdbc.sql(what.in("update {table} set lifted_by = :by, lifted_at = :now where id = :id"))
                .param("by", by)
                .param("now", now.atOffset(UTC))
                .param("id", id)
                .update();
    }

    private static Suspension suspension(ResultSet rs, int row) throws SQLException {
        return new Suspension(
                rs.getLong("id"),
                rs.getString("subject"),
                rs.getObject("from_at", OffsetDateTime.class).toInstant(),
                rs.getObject("until_at", OffsetDateTime.class).toInstant(),
                rs.getString("reason"),
                rs.getString("added_by"));
    }
}
