package vn.langso.scheduler.speakers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of zones and of the built-in streams they hold. */
@Repository
class JdbcZones {
    /** One zone with the ids of its built-in lines. */
    record Row(String slug, String name, Set<String> lines) {
        /** The built-in streams. */
        List<SpeakerLine> streams() {
            return lines.stream()
                    .map(line -> new SpeakerLine(line, "Luồng " + name, LineType.STREAM, StreamAddress.of(slug)))
                    .toList();
        }
    }

    private final JdbcClient jdbc;

    JdbcZones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> all() {
        Map<String, Row> zones = new LinkedHashMap<>();
        jdbc.sql("""
                        select z.slug, z.name, l.line
                        from zone z
                        left join zone_line l on l.zone = z.slug
                        order by z.position, z.name, z.slug
                        """).query(rs -> {
            String slug = rs.getString("slug");
            Row row = zones.get(slug);
            if (row == null) {
                row = new Row(slug, rs.getString("name"), new TreeSet<>());
                zones.put(slug, row);
            }
            String line = rs.getString("line");
            if (line != null) {
                row.lines().add(line);
            }
        });
        return List.copyOf(zones.values());
    }

    /** Adds a zone with its stream; one that is already there stays as it is. */
    void add(String slug, String name) {
        if (exists(slug)) {
            return;
        }
        jdbc.sql("insert into zone (slug, name, position) values (:slug, :name, 1)")
                .param("slug", slug)
                .param("name", name)
                .update();
        jdbc.sql("insert into zone_line (zone, line) values (:slug, :line)")
                .param("slug", slug)
                .param("line", StreamAddress.lineOf(slug))
                .update();
    }

    private boolean exists(String slug) {
        return jdbc.sql("select count(*) from zone where slug = :slug")
                        .param("slug", slug)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
