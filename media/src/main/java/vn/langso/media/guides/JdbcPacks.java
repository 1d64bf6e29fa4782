package vn.langso.media.guides;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What packs bring besides guides: fall-backs, the lexicon, and the record of what was imported. */
@Repository
class JdbcPacks {
    private final JdbcClient jdbc;

    JdbcPacks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean known(String sha256) {
        return jdbc.sql("select count(*) from guide_pack where sha256 = :sha256")
                        .param("sha256", sha256)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void insert(String name, String sha256, GuidePack pack, Instant at) {
        jdbc.sql("""
                        insert into guide_pack (name, sha256, prepared_on, imported_at)
                        values (:name, :sha256, :preparedOn, :at)
                        """)
                .param("name", name)
                .param("sha256", sha256)
                .param("preparedOn", pack.preparedOn())
                .param("at", at.atOffset(UTC))
                .update();
        pack.fallbacks().forEach(this::setFallback);
        pack.lexicon().forEach(this::setSpoken);
    }

    Map<String, String> fallbacks() {
        return pairs("select placeholder, fallback from guide_fallback");
    }

    Map<String, String> lexicon() {
        return pairs("select written, spoken from guide_lexicon");
    }

    private void setFallback(String placeholder, String fallback) {
        jdbc.sql("delete from guide_fallback where placeholder = :placeholder")
                .param("placeholder", placeholder)
                .update();
        jdbc.sql("insert into guide_fallback (placeholder, fallback) values (:placeholder, :fallback)")
                .param("placeholder", placeholder)
                .param("fallback", fallback)
                .update();
    }

    private void setSpoken(String written, String spoken) {
        jdbc.sql("delete from guide_lexicon where written = :written")
                .param("written", written)
                .update();
        jdbc.sql("insert into guide_lexicon (written, spoken) values (:written, :spoken)")
                .param("written", written)
                .param("spoken", spoken)
                .update();
    }

    private Map<String, String> pairs(String sql) {
        return jdbc.sql(sql).query((row, index) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
