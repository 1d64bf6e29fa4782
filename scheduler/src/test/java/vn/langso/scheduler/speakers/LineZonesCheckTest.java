package vn.langso.scheduler.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;
import vn.langso.config.places.Hamlet;
import vn.langso.config.places.HamletAdded;
import vn.langso.config.places.HamletKind;
import vn.langso.config.tests.EveryDatabase;
import vn.langso.config.tests.TestDatabase;

@EveryDatabase
class LineZonesCheckTest {
    private static final HamletAdded DONG = new HamletAdded(new Hamlet(1, "thon-dong", "Thôn Đông", HamletKind.THON));

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
    void refuses_a_zone_that_does_not_exist_and_names_those_that_do() {
        rows.add("thon-dong", "Thôn Đông");

        Refusal refusal = refusal(zones("loa1", rtp("thon-dnog", "thon-dong")));

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("langso.lines.loa1.zone");
            assertThat(problem.detail())
                    .isEqualTo("Cài đặt langso.lines.loa1.zone là “thon-dnog”:"
                            + " không có khu vực nào tên như vậy; hiện có: “toan-xa”, “thon-dong”.");
        });
        assertThat(refusal)
                .hasMessage("langso.lines.loa1.zone is 'thon-dnog', must be one of the zones [toan-xa, thon-dong]");
    }

    @Test
    void starts_before_the_first_hamlet_and_tells_which_zone_is_missing_until_it_is_there() {
        Zones zones = zones("loa1", rtp("thon-dong"));
        LineDrivers drivers =
                new LineDrivers(new LineSettings(Map.of("loa1", rtp("thon-dong"))), mock(Mp3Encoders.class));
        SpeakerLines lines = new SpeakerLines(zones, drivers);

        assertThatCode(new LineZonesCheck(zones)::afterSingletonsInstantiated).doesNotThrowAnyException();
        assertThat(problem(lines))
                .isEqualTo("Chưa có khu vực “thon-dong” ghi trong cài đặt langso.lines.loa1.zone;"
                        + " đường loa chỉ phát khi phát toàn xã.");

        zones.on(DONG);

        assertThat(problem(lines)).isNull();
    }

    @Test
    void refuses_a_stream_that_would_take_the_address_of_a_zone() {
        rows.add("thon-dong", "Thôn Đông");

        Refusal refusal = refusal(zones("thon-dong", stream()));

        assertThat(refusal.detail())
                .startsWith("Cài đặt langso.lines.thon-dong là “thon-dong”: ")
                .contains("/nghe/thon-dong.mp3 là luồng của khu vực đó");
    }

    @Test
    void refuses_a_hamlet_whose_stream_the_settings_have_taken() {
        Zones zones = zones("thon-dong", stream());

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> zones.on(DONG));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.detail()).contains("Thôn Đông", "/nghe/thon-dong.mp3", "langso.lines.thon-dong");
        assertThat(zones.find("thon-dong")).isEmpty();
    }

    @Test
    void lets_an_rtp_line_be_named_like_a_zone() {
        rows.add("thon-dong", "Thôn Đông");

        assertThatCode(new LineZonesCheck(zones("thon-dong", rtp("thon-dong")))::afterSingletonsInstantiated)
                .doesNotThrowAnyException();
    }

    private Zones zones(String key, LineSettings.Line line) {
        return new Zones(rows, new LineSettings(Map.of(key, line)));
    }

    private static LineSettings.Line rtp(String... zones) {
        return new LineSettings.Line("rtp", null, List.of(zones), "239.255.10.1", "5004", "1", null);
    }

    private static LineSettings.Line stream() {
        return new LineSettings.Line("stream", null, List.of("toan-xa"), null, null, "1", null);
    }

    private static Refusal refusal(Zones zones) {
        return catchThrowableOfType(Refusal.class, new LineZonesCheck(zones)::afterSingletonsInstantiated);
    }

    private static String problem(SpeakerLines lines) {
        return lines.states().stream()
                .filter(state -> state.line().id().equals("loa1"))
                .findFirst()
                .orElseThrow()
                .problem();
    }
}
