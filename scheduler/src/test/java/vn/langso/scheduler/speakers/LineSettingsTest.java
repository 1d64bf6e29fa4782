package vn.langso.scheduler.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import vn.langso.config.Refusal;

class LineSettingsTest {
    @Test
    void reads_a_line_from_environment_variables_whose_key_is_a_number() {
        Map<String, Object> variables = Map.of(
                "LANGSO_LINES_0_TYPE", "rtp",
                "LANGSO_LINES_0_NAME", "Cụm loa đình",
                "LANGSO_LINES_0_ADDRESS", "239.255.10.1",
                "LANGSO_LINES_0_PORT", "5004",
                "LANGSO_LINES_0_ZONE", "thon-dong,thon-doai",
                "LANGSO_LINES_0_INTERFACE", "lo");

        List<ConfiguredLine> lines = ConfiguredLine.of(bound(variables));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.line())
                    .isEqualTo(
                            new SpeakerLine("0", "Cụm loa đình", LineType.RTP, "RTP 239.255.10.1:5004 qua lo, TTL 1"));
            assertThat(line.zones()).containsExactlyInAnyOrder("thon-dong", "thon-doai");
        });
    }

    @Test
    void has_no_lines_where_nothing_is_set() {
        assertThat(bound(Map.of("LANGSO_DATA", "./data")).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "type, sip, chỉ có rtp",
        "address, 10.0.0.7, không phải địa chỉ multicast",
        "address, 224.0.0.5, không phải địa chỉ multicast",
        "address, 239.255.10.300, không phải địa chỉ multicast",
        "address, loa.example.vn, không phải địa chỉ multicast",
        "port, 5005, số chẵn",
        "port, 80, số chẵn",
        "port, 70000, số chẵn",
        "port, năm nghìn, số chẵn",
        "ttl, 0, từ 1 đến 255",
        "ttl, 256, từ 1 đến 255",
        "interface, khong-co, máy này không có cổng mạng đó",
    })
    void names_the_setting_the_value_and_what_would_be_right(String part, String value, String right) {
        Refusal refusal = refusal(with(part, value));

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("langso.lines.loa-1." + part);
            assertThat(problem.detail()).contains("langso.lines.loa-1." + part, "“" + value + "”", right);
        });
    }

    @Test
    void names_every_problem_at_once() {
        LineSettings.Line wrong =
                new LineSettings.Line("rtp", null, List.of("toan-xa"), "10.0.0.7", "5005", "0", "khong-co");

        assertThat(refusal(wrong).problems())
                .extracting(Refusal.Problem::field)
                .containsExactly(
                        "langso.lines.loa-1.address",
                        "langso.lines.loa-1.port",
                        "langso.lines.loa-1.ttl",
                        "langso.lines.loa-1.interface");
    }

    @Test
    void tells_the_log_in_english() {
        assertThat(refusal(with("address", "10.0.0.7")))
                .hasMessage("langso.lines.loa-1.address is '10.0.0.7',"
                        + " must be an IPv4 multicast address from 224.0.1.0 to 239.255.255.255");
    }

    @Test
    void refuses_two_lines_on_one_group_and_port() {
        LineSettings.Line line = with("name", "Loa");

        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> new LineSettings(Map.of("loa-1", line, "loa-2", line)));

        assertThat(refusal.detail()).contains("loa-1", "239.255.10.1:5004", "nghe lẫn vào nhau");
    }

    @Test
    void keeps_the_application_from_starting() {
        Throwable failure = catchThrowable(() -> bound(Map.of("LANGSO_LINES_0_TYPE", "sip")));

        assertThat(failure).hasRootCauseInstanceOf(Refusal.class);
    }

    private static LineSettings.Line with(String part, String value) {
        return new LineSettings.Line(
                part.equals("type") ? value : "rtp",
                part.equals("name") ? value : null,
                List.of("toan-xa"),
                part.equals("address") ? value : "239.255.10.1",
                part.equals("port") ? value : "5004",
                part.equals("ttl") ? value : "1",
                part.equals("interface") ? value : null);
    }

    private static Refusal refusal(LineSettings.Line line) {
        return catchThrowableOfType(Refusal.class, () -> new LineSettings(Map.of("loa-1", line)));
    }

    private static LineSettings bound(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("langso", LineSettings.class);
    }
}
