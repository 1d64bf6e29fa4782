package vn.langso.scheduler.playout;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the station's starts. */
@Repository
class JdbcStationLife {
    private final JdbcClient jdbc;

    JdbcStationLife(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> lastSign() {
        return jdbc.sql("select last_seen_at from station_boot order by last_seen_at desc limit 1")
                .query((rs, n) ->
                        rs.getObject("last_seen_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    void begin(String boot, Instant at) {
        jdbc.sql("insert into station_boot (id, started_at, last_seen_at) values (:boot, :at, :at)")
                .param("boot", boot)
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** It closed properly. */
    void end(String boot, Instant at) {
        jdbc.sql("update station_boot set ended_at = :at where id = :boot")
                .param("at", at.atOffset(UTC))
                .param("boot", boot)
                .update();
    }

    /** Starts that are neither closed nor silent since then. */
    List<String> signedSince(Instant since) {
        return jdbc.sql("select id from station_boot where ended_at is null and last_seen_at >= :since")
                .param("since", since.atOffset(UTC))
                .query(String.class)
                .list();
    }

    void sign(String boot, Instant at) {
        jdbc.sql("update station_boot set last_seen_at = :at where id = :boot and last_seen_at < :at")
                .param("boot", boot)
                .param("at", at.atOffset(UTC))
                .update();
    }
}
