package vn.langso.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.langso.config.places.Hamlets;
import vn.langso.config.tests.EveryDatabase;
import vn.langso.config.tests.TestDatabase;
import vn.langso.scheduler.sound.Sound;

/** Everything together as another system meets it: air and paper through the API, on each database. */
@EveryDatabase
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class WholeApplicationTest {
    private static final ZoneId COMMUNE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration A_WHILE = Duration.ofSeconds(60);

    @TempDir
    static Path directory;

    @LocalServerPort
    private int port;

    @Autowired
    private Hamlets hamlets;

    @Autowired
    private DataSource database;

    @Autowired
    private Flyway flyway;

    private StaffClient admin;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("langso.data", () -> directory.resolve("data"));
        registry.add("langso.admin-password", () -> StaffClient.ADMIN_PASSWORD);
        // Quartz keeps its connections by scheduler name, one list for all contexts of a test run
        registry.add("spring.quartz.scheduler-name", () -> "whole-application");
    }

    @BeforeEach
    void signIn() {
        admin = StaffClient.admin(port);
    }

    @Test
    void every_module_brings_its_tables_to_the_database_of_this_round() throws Exception {
        String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);

        assertThat(product).isEqualTo(TestDatabase.isPostgres() ? "PostgreSQL" : "H2");
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied())
                .extracting(migration -> migration.getScript().replaceAll("/?V.*", ""))
                .containsOnly("config", "media", "bulletins", "timetable", "scheduler", "emergency", "");
    }

    @Test
    void what_is_planned_is_listed_aired_and_logged() throws Exception {
        JsonNode clip = admin.uploadClip(
                Files.write(directory.resolve("ban-tin.wav"), Sound.tone(700, 2).wav()));
        long bulletin = admin.approvedRecording("Lịch tiêm", clip.get("id").asLong());
        LocalDateTime start = LocalDateTime.now(COMMUNE).plusSeconds(3).withNano(0);

        long slot = admin.slot("Lịch tiêm", bulletin, start, 1).get("id").asLong();

        assertThat(occurrence(slot).get("title").asString()).isEqualTo("Lịch tiêm");
        await().atMost(A_WHILE)
                .until(() -> occurrence(slot).get("status").asString().equals("AIRED"));
        assertThat(admin.get("/air-log")).singleElement().satisfies(entry -> {
            assertThat(entry.get("title").asString()).isEqualTo("Lịch tiêm");
            assertThat(entry.get("outcome").asString()).isEqualTo("AIRED");
        });
    }

    @Test
    void a_print_job_has_a_sheet_for_every_hamlet_and_is_bound() {
        hamlets.addAll(List.of("Thôn Đông", "Thôn Đoài"), "admin");

        HttpResponse<String> ordered = admin.send("POST", "/print-jobs", BodyPublishers.ofString("""
                        {"guideSlugs": ["cai-dat-vneid"], "product": "to-roi", "recipients": "HAMLETS"}
                        """));

        assertThat(ordered.statusCode()).as(ordered.body()).isEqualTo(202);
        await().atMost(A_WHILE)
                .until(() ->
                        admin.get("/print-jobs").get(0).get("state").asString().equals("DONE"));
        JsonNode job = admin.get("/print-jobs").get(0);
        assertThat(job.get("done").asInt()).isEqualTo(2);
        assertThat(job.get("failed").asInt()).isZero();
        assertThat(job.get("pages").asInt()).isEqualTo(4);
        String place = "/print-jobs/" + job.get("id").asLong();
        assertThat(admin.get(place).get("fetchedBy").isNull()).isTrue();
        assertThat(admin.send("GET", place + "/file", BodyPublishers.noBody()).body())
                .startsWith("%PDF");
        assertThat(admin.get(place).get("fetchedBy").asString()).isEqualTo("admin");
        assertThat(admin.send("POST", place + "/cancel", BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(409);
        admin.send("DELETE", place + "/file", BodyPublishers.noBody());
        assertThat(admin.send("GET", place + "/file", BodyPublishers.noBody()).statusCode())
                .isEqualTo(409);
    }

    private JsonNode occurrence(long slot) {
        return StreamSupport.stream(admin.get("/occurrences").spliterator(), false)
                .filter(occurrence -> occurrence.get("slotId").asLong() == slot)
                .findFirst()
                .orElseThrow();
    }
}
