package vn.langso.scheduler.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.places.Hamlet;
import vn.langso.config.places.HamletAdded;
import vn.langso.config.places.HamletKind;
import vn.langso.config.tests.EveryDatabase;
import vn.langso.config.tests.TestDatabase;

@EveryDatabase
class ZonesTest {
    private final HikariDataSource database = TestDatabase.empty();
    private final JdbcZones rows = new JdbcZones(JdbcClient.create(database));

    @BeforeEach
    void migrate() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_fresh_installation_has_the_whole_commune_with_its_stream() {
        Zones zones = new Zones(rows, new LineSettings(Map.of()));

        assertThat(zones.all()).containsExactly(new Zone("toan-xa", "Toàn xã", List.of("toan-xa-stream")));
        assertThat(zones.linesOf(List.of("toan-xa")))
                .containsExactly(
                        new SpeakerLine("toan-xa-stream", "Luồng Toàn xã", LineType.STREAM, "/nghe/toan-xa.mp3"));
    }

    @Test
    void a_hamlet_gets_a_zone_with_its_stream_and_the_whole_commune_holds_that_too() {
        Zones zones = new Zones(rows, new LineSettings(Map.of()));

        zones.on(new HamletAdded(new Hamlet(1, "thon-dong", "Thôn Đông", HamletKind.THON)));
        zones.on(new HamletAdded(new Hamlet(1, "thon-dong", "Thôn Đông", HamletKind.THON)));

        assertThat(zones.find("thon-dong")).contains(new Zone("thon-dong", "Thôn Đông", List.of("thon-dong-stream")));
        assertThat(zones.find("toan-xa").orElseThrow().lines()).containsExactly("thon-dong-stream", "toan-xa-stream");
        assertThat(zones.linesOf(List.of("toan-xa", "thon-dong")))
                .extracting(SpeakerLine::id)
                .containsExactly("thon-dong-stream", "toan-xa-stream");
    }

    @Test
    void a_line_of_the_settings_belongs_to_its_zones_and_to_the_whole_commune() {
        LineSettings.Line rtp =
                new LineSettings.Line("rtp", "Cụm loa đình", List.of("thon-dong"), "239.255.10.1", "5004", "1", null);
        Zones zones = new Zones(rows, new LineSettings(Map.of("dinh", rtp)));
        zones.on(new HamletAdded(new Hamlet(1, "thon-dong", "Thôn Đông", HamletKind.THON)));
        zones.on(new HamletAdded(new Hamlet(2, "thon-doai", "Thôn Đoài", HamletKind.THON)));

        assertThat(zones.find("thon-dong").orElseThrow().lines()).containsExactly("dinh", "thon-dong-stream");
        assertThat(zones.find("thon-doai").orElseThrow().lines()).containsExactly("thon-doai-stream");
        assertThat(zones.find("toan-xa").orElseThrow().lines())
                .containsExactly("dinh", "thon-doai-stream", "thon-dong-stream", "toan-xa-stream");
    }
}
