package vn.langso.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

    private static Emergency emergency(String text) {
        EmergencyDraft what = new EmergencyDraft(
                "Bão số 9",
                text,
                null,
                List.of("toan-xa"),
                "UBND xã Đức Hợp",
                "12/CĐ",
                Instant.parse("2027-02-05T16:30:00Z"),
                10,
                "Gấp.");
        return new Emergency(
                3,
                what,
                "lan",
                Samples.EVENING,
                EmergencyStatus.IN_FORCE,
                new EmergencySound(EmergencySound.Kind.SPEECH, 7L, null),
                0,
                Samples.EVENING,
                null,
                null);
    }
}
