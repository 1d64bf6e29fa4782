package vn.langso.scheduler.playout;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row of the highest time that was believed. */
@Repository
class JdbcClockMark {
    private final JdbcClient jdbc;

    JdbcClockMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> mark() {
        return jdbc.sql("select marked_at from clock_mark where id = 1")
                .query((rs, n) ->
                        rs.getObject("marked_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Also back, where a person or the clock itself has put an error right. */
    void mark(Instant at) {
        int there = jdbc.sql("update clock_mark set marked_at = :at where id = 1")
                .param("at", at.atOffset(UTC))
                .update();
        if (there == 0) {
            jdbc.sql("insert into clock_mark (id, marked_at) values (1, :at)")
                    .param("at", at.atOffset(UTC))
                    .update();
        }
    }
}
