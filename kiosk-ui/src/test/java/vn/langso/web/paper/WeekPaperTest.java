package vn.langso.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.times;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.langso.config.CommuneProfile;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.LocalTeam;
import vn.langso.media.print.NoticePrinter;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.WeekNotice;
import vn.langso.media.print.batch.LocalTeams;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.Hearing;
import vn.langso.scheduler.timetable.HearingPlan;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.web.Samples;
import vn.langso.web.WebTest;

/** The notice tells what will be heard, and nothing else. Today is Friday, 5 February 2027. */
@WebTest
class WeekPaperTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);
    private static final LocalTeam TEAM = new LocalTeam(
            "Thôn Đông", "Tổ số 1", List.of(new LocalTeam.Helper("Nguyễn Thị Phương Thảo", "0912 345 678")), 0);

    @Autowired
    MockMvcTester web;

    @Autowired
    Zones zones;

    @Autowired
    HearingPlan hearings;

    @Autowired
    CommuneProfile commune;

    @Autowired
    LocalTeams teams;

    @Autowired
    NoticePrinter printer;

    @BeforeEach
    void oneZone() {
        given(commune.current()).willReturn(Samples.commune());
        given(zones.find("thon-dong")).willReturn(Optional.of(new Zone("thon-dong", "Thôn Đông", List.of())));
        given(hearings.day(eq("thon-dong"), any())).willReturn(List.of());
        given(teams.of("thon-dong")).willReturn(Optional.of(TEAM));
        given(printer.inspect(any(), any()))
                .willReturn(Samples.passed(new PrintedSheet("lich.pdf", new byte[] {'%'}, 1)));
    }

    @Test
    void tells_what_will_sound_and_leads_to_itself() {
        given(hearings.day("thon-dong", MONDAY))
                .willReturn(List.of(
                        hearing("Bản tin sáng", "2027-01-31T22:30:00Z", List.of()),
                        hearing("Chưa duyệt", "2027-02-01T10:00:00Z", List.of("Bản tin chưa được phê duyệt."))));

        assertThat(web.get().uri("/nghe/thon-dong/lich-tuan.pdf?kieu=chu-to").exchange())
                .hasStatusOk()
                .hasContentType("application/pdf");
        then(printer)
                .should()
                .inspect(
                        new WeekNotice(
                                "Xã Đức Hợp",
                                "Thôn Đông",
                                MONDAY,
                                List.of(new WeekNotice.Row(
                                        MONDAY, LocalTime.of(5, 30), "Bản tin sáng", Duration.ofMinutes(5))),
                                URI.create("http://localhost/nghe/thon-dong/lich-tuan.pdf"),
                                LocalDate.of(2027, 2, 5),
                                new WeekNotice.Help("Nhà văn hóa thôn Đông", TEAM.naming(0))),
                        LeafletStyle.LARGE_PRINT);
    }

    @Test
    void names_people_and_numbers_for_the_board_only() {
        assertThat(web.get()
                        .uri("/in/xem/lich-tuan/thon-dong.pdf?tu=2027-02-08&tai=true")
                        .with(user("lan").roles("PRINTER"))
                        .exchange())
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .containsHeader("Content-Disposition");
        assertThat(web.get().uri("/nghe/thon-dong/lich-tuan.pdf?tu=2027-02-08").exchange())
                .hasStatusOk();

        ArgumentCaptor<WeekNotice> printed = ArgumentCaptor.captor();
        then(printer).should(times(2)).inspect(printed.capture(), eq(LeafletStyle.SAVING));
        assertThat(printed.getAllValues())
                .extracting(notice -> notice.help().team())
                .containsExactly(TEAM, TEAM.naming(0));
    }

    @Test
    void takes_any_day_of_a_week_in_reach() {
        assertThat(web.get().uri("/nghe/thon-dong/lich-tuan.pdf?tu=2027-02-28").exchange())
                .hasStatusOk();

        then(hearings).should().day("thon-dong", LocalDate.of(2027, 2, 22));
    }

    @Test
    void tells_a_browser_that_it_has_the_newest() {
        String sheet = "/nghe/thon-dong/lich-tuan.pdf?kieu=mau";
        String eTag = web.get().uri(sheet).exchange().getResponse().getHeader("ETag");

        assertThat(web.get().uri(sheet).header("If-None-Match", eTag).exchange())
                .hasStatus(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-01", "2027-01-31", "hom-nay"})
    void refuses_a_week_out_of_reach(String day) {
        var answer = web.get().uri("/nghe/thon-dong/lich-tuan.pdf?tu=" + day).exchange();

        assertThat(answer).hasStatus(400).bodyText().contains(day, "từ 2027-02-01 đến 2027-02-28");
    }

    @Test
    void knows_no_other_zones() {
        assertThat(web.get().uri("/nghe/khong-co/lich-tuan.pdf").exchange()).hasStatus(404);
    }

    private static Hearing hearing(String title, String start, List<String> why) {
        Instant begin = Instant.parse(start);
        return new Hearing(begin, begin.plusSeconds(300), title, List.of("thon-dong"), OccurrenceStatus.PLANNED, why);
    }
}
