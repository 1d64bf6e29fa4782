package vn.langso.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.langso.config.CommuneProfile;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.scheduler.emergency.Emergencies;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.emergency.EmergencyDraft;
import vn.langso.scheduler.emergency.EmergencySound;
import vn.langso.scheduler.emergency.EmergencyStatus;
import vn.langso.web.EmergencyOver;
import vn.langso.web.Samples;
import vn.langso.web.WebTest;

/** Residents with a phone see what is in force, and nobody keeps such a page. */
@WebTest
class EmergencyPagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    GuideLibrary guides;

    @Autowired
    CommuneProfile commune;

    @Autowired
    Emergencies emergencies;

    @Test
    void what_is_in_force_stands_above_everything_and_is_not_kept() throws UnsupportedEncodingException {
        given(commune.current()).willReturn(Samples.commune());
        given(guides.all()).willReturn(List.of());
        given(emergencies.inForce()).willReturn(List.of(emergency("Không ra khỏi nhà.\nGọi 114 khi cần.")));

        var answer = web.get().uri("/huong-dan").exchange();

        Document page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.selectFirst("main").child(0).className()).isEqualTo("khan-cap");
        assertThat(page.select(".khan-cap h2").text()).isEqualTo("Bão số 9");
        assertThat(page.select(".khan-cap p").eachText())
                .containsExactly(
                        "Thông báo khẩn cấp",
                        "Không ra khỏi nhà.",
                        "Gọi 114 khi cần.",
                        "Cơ quan ban hành: UBND xã Đức Hợp (12/CĐ)",
                        "Có hiệu lực đến 23:30 ngày 05/02/2027");
        assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void hostile_words_stay_words() throws UnsupportedEncodingException {
        given(commune.current()).willReturn(Samples.commune());
        given(guides.all()).willReturn(List.of());
        given(emergencies.inForce()).willReturn(List.of(emergency("<script>alert(1)</script>")));

        var answer = web.get().uri("/huong-dan").exchange();

        Document page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select(".khan-cap").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void without_one_the_pages_are_as_ever() throws UnsupportedEncodingException {
        given(commune.current()).willReturn(Samples.commune());
        given(guides.all()).willReturn(List.of());
        given(emergencies.inForce()).willReturn(List.of());

        var answer = web.get().uri("/huong-dan").exchange();

        assertThat(Jsoup.parse(answer.getResponse().getContentAsString()).select(".khan-cap"))
                .isEmpty();
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("max-age=300");
    }

    @Test
    void for_a_while_it_says_that_one_is_over_and_not_who_ended_it() throws UnsupportedEncodingException {
        given(commune.current()).willReturn(Samples.commune());
        given(guides.all()).willReturn(List.of());
        Instant end = Instant.parse("2027-02-04T21:55:00Z");
        given(emergencies.endedWithin(Duration.ofMinutes(10)))
                .willReturn(List.of(
                        ended("Lũ lên", EmergencyStatus.STOPPED, end),
                        ended("Sạt lở", EmergencyStatus.EXPIRED, Instant.parse("2027-02-04T15:00:00Z"))));

        var answer = web.get().uri("/huong-dan").exchange();

        Document page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select(".khan-cap")).isEmpty();
        assertThat(page.select(".khan-cap-het").eachText())
                .containsExactly(
                        "Thông báo khẩn “Lũ lên” đã hết hiệu lực lúc 04:55",
                        "Thông báo khẩn “Sạt lở” đã hết hiệu lực lúc 22:00 ngày 04/02/2027");
        assertThat(page.text()).doesNotContain("mai");
        assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void what_was_declared_anew_under_its_name_is_not_over() throws UnsupportedEncodingException {
        given(commune.current()).willReturn(Samples.commune());
        given(guides.all()).willReturn(List.of());
        given(emergencies.inForce()).willReturn(List.of(emergency("Không ra khỏi nhà.")));
        given(emergencies.endedWithin(any()))
                .willReturn(List.of(ended("Bão số 9", EmergencyStatus.STOPPED, Samples.EVENING)));

        var answer = web.get().uri("/huong-dan").exchange();

        assertThat(Jsoup.parse(answer.getResponse().getContentAsString()).select(".khan-cap-het"))
                .isEmpty();
    }

    /** A kiosk has room for one sentence. */
    @Test
    void a_kiosk_is_told_in_one_line_with_a_long_title_shortened() {
        Instant end = Instant.parse("2027-02-04T21:55:00Z");
        Clock clock = Clock.fixed(end.plusSeconds(300), ZoneId.of("Asia/Ho_Chi_Minh"));
        Emergency last = ended("Cảnh báo lũ ".repeat(15).strip(), EmergencyStatus.STOPPED, end);
        given(emergencies.endedWithin(any())).willReturn(List.of(last));
        assertThat(EmergencyOver.now(emergencies, clock).inOneLine())
                .isEqualTo("Thông báo khẩn “Cảnh báo lũ Cảnh báo lũ Cảnh báo lũ Cảnh…” đã hết hiệu lực lúc 04:55");

        Emergency other = ended("Sạt lở", EmergencyStatus.STOPPED, end);
        given(emergencies.endedWithin(any())).willReturn(List.of(other, last, other));
        assertThat(EmergencyOver.now(emergencies, clock).inOneLine())
                .isEqualTo("Thông báo khẩn “Sạt lở” đã hết hiệu lực lúc 04:55, cùng 1 tin khác");
    }

    private static Emergency ended(String title, EmergencyStatus how, Instant at) {
        return emergency(title, "Không ra khỏi nhà.", at, how, new Emergency.Deed("mai", at));
    }

    private static Emergency emergency(String text) {
        return emergency("Bão số 9", text, Instant.parse("2027-02-05T16:30:00Z"), EmergencyStatus.IN_FORCE, null);
    }

    private static Emergency emergency(
            String title, String text, Instant expires, EmergencyStatus status, Emergency.@Nullable Deed end) {
        EmergencyDraft what = new EmergencyDraft(
                title, text, null, List.of("toan-xa"), "UBND xã Đức Hợp", "12/CĐ", expires, 10, "Gấp.");
        return new Emergency(
                3,
                what,
                "lan",
                Samples.EVENING,
                status,
                new EmergencySound(EmergencySound.Kind.SPEECH, 7L, null),
                0,
                Samples.EVENING,
                end,
                null);
    }
}
