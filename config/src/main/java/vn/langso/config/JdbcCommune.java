package vn.langso.config;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row of the commune; the migration put it there. */
@Repository
class JdbcCommune {
    private final JdbcClient jdbc;

    JdbcCommune(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Commune current() {
        return jdbc.sql("""
                        select name, support_place, zalo_account, police_phone, trial, ready
                        from commune
                        where id = 1
                        """).query(JdbcCommune::commune).single();
    }

    void save(Commune commune, String by, Instant at) {
        jdbc.sql("""
                        update commune
                        set name = :name,
                            support_place = :supportPlace,
                            zalo_account = :zaloAccount,
                            police_phone = :policePhone,
                            trial = :trial,
                            ready = :ready,
                            changed_by = :by,
                            changed_at = :at
                        where id = 1
                        """)
                .param("name", commune.name())
                .param("supportPlace", commune.supportPlace())
                .param("zaloAccount", commune.zaloAccount())
                .param("policePhone", commune.policePhone())
                .param("trial", commune.trial())
                .param("ready", commune.ready())
                .param("by", by)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static Commune commune(ResultSet row, int index) throws SQLException {
        return new Commune(
                row.getString("name"),
                row.getString("support_place"),
                row.getString("zalo_account"),
                row.getString("police_phone"),
                row.getBoolean("trial"),
                row.getBoolean("ready"));
    }
}
