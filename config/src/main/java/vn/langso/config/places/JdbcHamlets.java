package vn.langso.config.places;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Hamlets in the database. */
@Repository
class JdbcHamlets {
    private final JdbcClient jdbc;

    JdbcHamlets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Hamlet> all() {
        return jdbc.sql("select id, slug, name, kind from hamlet order by id")
                .query(JdbcHamlets::hamlet)
                .list();
    }

    long insert(Hamlet hamlet, String nameKey, String by, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into hamlet (slug, name, name_key, kind, added_by, added_at)
                        values (:slug, :name, :nameKey, :kind, :by, :at)
                        """)
                .param("slug", hamlet.slug())
                .param("name", hamlet.name())
                .param("nameKey", nameKey)
                .param("kind", hamlet.kind().name())
                .param("by", by)
                .param("at", at.atOffset(UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private static Hamlet hamlet(ResultSet row, int index) throws SQLException {
        return new Hamlet(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                HamletKind.valueOf(row.getString("kind")));
    }
}
