package vn.langso.scheduler.playout;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may begin on which line, where stations share a database. Joins the caller's transaction; thread-safe. */
@Repository
class JdbcLineTurns {
    /** As many as the migration has made. */
    private static final int TURNS = 16;

    private final JdbcClient jdbc;

    JdbcLineTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other transaction begins on one of these lines. */
    void take(Collection<String> lines) {
        jdbc.sql("select id from line_turn where id in (:turns) order by id for update")
                .param(
                        "turns",
                        lines.stream()
                                .map(line -> Math.floorMod(line.hashCode(), TURNS))
                                .collect(Collectors.toCollection(TreeSet::new)))
                .query(Integer.class)
                .list();
    }

    /** Whether one of these starts of stations has one of these lines on air, or is about to. */
    boolean onAir(Collection<String> lines, Collection<String> boots) {
        return jdbc.sql("""
                        select count(*)
                        from air_log
                        where line in (:lines) and outcome is null and substring(fence from 1 for 16) in (:boots)
                        """)
                        .param("lines", lines)
                        .param("boots", boots)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
