package vn.langso.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.langso.scheduler.playout.AirLog;
import vn.langso.scheduler.playout.AirLogEntry;
import vn.langso.scheduler.playout.LineOutcome;
import vn.langso.scheduler.speakers.LineType;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.web.Samples;
import vn.langso.web.WebTest;

/** The ledger and the air log over the API. */
@WebTest
class LogsTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Ledger ledger;

    @Autowired
    AirLog airLog;

    @Autowired
    Zones zones;

    private StaffCaller staff;

    @BeforeEach
    void signIn() {
        staff = new StaffCaller(web);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                                  2027-02-04T17:00:00Z, 2027-02-05T17:00:00Z",
        "?from=2027-02-01&to=2027-02-01,                      2027-01-31T17:00:00Z, 2027-02-01T17:00:00Z",
        "?from=2027-02-05T17:00&to=2027-02-05T18:00,          2027-02-05T10:00:00Z, 2027-02-05T11:00:00Z",
        "?from=2027-02-05T17:00:00+07:00&to=2027-02-05T11:00Z, 2027-02-05T10:00:00Z, 2027-02-05T11:00:00Z",
        "?from=2027-03-01,                                    2027-02-28T17:00:00Z, 2027-03-01T17:00:00Z"
    })
    void reads_periods_in_the_communes_time(String query, Instant from, Instant to) {
        web.get()
                .uri(URI.create("/api/v1/occurrences" + query))
                .with(StaffCaller.lan())
                .exchange();

        then(ledger).should().between(from, to, null, null);
    }

    @Test
    void filters_by_zone_and_status_and_shows_reason_and_trace() {
        given(zones.find("toan-xa")).willReturn(Optional.of(new Zone("toan-xa", "Toàn xã", List.of())));
        given(ledger.between(any(), any(), eq("toan-xa"), eq(OccurrenceStatus.AIRED)))
                .willReturn(List.of(Samples.occurrence(OccurrenceStatus.AIRED)));

        var answer = staff.get("/api/v1/occurrences?zone=toan-xa&status=AIRED");

        assertThat(answer)
                .bodyJson()
                .extractingPath("$[0]")
                .asMap()
                .containsEntry("status", "AIRED")
                .containsEntry("trace", List.of("Đúng giờ."))
                .containsEntry("plannedAt", "2027-02-05T17:30:00+07:00")
                .containsKey("reason");
    }

    @Test
    void answers_the_air_log_as_json_unless_a_table_is_asked_for() {
        given(airLog.between(any(), any(), any())).willReturn(List.of(entry("Bản tin chiều")));

        var answer = staff.get("/api/v1/air-log");

        assertThat(answer).bodyJson().extractingPath("$[0].startedAt").isEqualTo("2027-02-05T17:30:00+07:00");
    }

    @Test
    void answers_a_table_that_keeps_vietnamese_and_runs_no_formula() {
        given(zones.all()).willReturn(List.of(new Zone("toan-xa", "Toàn xã", List.of("toan-xa-stream"))));
        given(zones.linesOf(any()))
                .willReturn(List.of(new SpeakerLine("toan-xa-stream", "Loa trực tuyến", LineType.STREAM, "")));
        given(airLog.between(any(), any(), any()))
                .willReturn(List.of(entry("=HYPERLINK(\"http://xau.vn\")"), entry("Bản tin, \"chiều\"")));

        var answer = web.get()
                .uri("/api/v1/air-log")
                .accept("text/csv")
                .with(StaffCaller.lan())
                .exchange();

        assertThat(answer).hasContentType("text/csv;charset=UTF-8");
        assertThat(answer)
                .bodyText()
                .startsWith("\uFEFF\"Số thứ tự\",\"Tên\",\"Đường loa\"")
                .contains("\"'=HYPERLINK(\"\"http://xau.vn\"\")\"")
                .contains("\"Bản tin, \"\"chiều\"\"\"")
                .contains("\"05/02/2027 17:30:00\"")
                .contains("\"Loa trực tuyến\",\"toan-xa-stream\",\"Toàn xã\"")
                .contains("\"Đã phát\",\"AIRED\"");
    }

    private static AirLogEntry entry(String title) {
        return new AirLogEntry(
                1,
                11L,
                null,
                "tram-1",
                title,
                "ab".repeat(32),
                "toan-xa-stream",
                "toan-xa",
                Samples.EVENING,
                Samples.EVENING,
                Samples.EVENING.plusSeconds(84),
                0,
                84_000,
                LineOutcome.AIRED,
                null);
    }
}
