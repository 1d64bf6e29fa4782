package vn.langso.config.accounts;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit table; rows are added and read, never changed. */
@Repository
class JdbcAudit {
    private final JdbcClient jdbc;

    JdbcAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Instant at, String who, String action, String what) {
        jdbc.sql("insert into audit_entry (at, who, action, what) values (:at, :who, :action, :what)")
                .param("at", at.atOffset(UTC))
                .param("who", who)
                .param("action", action)
                .param("what", what)
                .update();
    }

    List<AuditEntry> newest(int limit) {
        return jdbc.sql("""
                        select id, at, who, action, what
                        from audit_entry
                        order by id desc
                        limit :limit
                        """).param("limit", limit).query(JdbcAudit::entry).list();
    }

    private static AuditEntry entry(ResultSet row, int index) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("action"),
                row.getString("what"));
    }
}
