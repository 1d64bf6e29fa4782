package vn.langso.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.langso.config.CommuneProfile;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideCategory;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.StoreLink;
import vn.langso.media.guides.StoreLink.Certainty;
import vn.langso.web.Samples;
import vn.langso.web.WebTest;

@WebTest
class GuidePagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    GuideLibrary guides;

    @Autowired
    CommuneProfile commune;

    @BeforeEach
    void oneGuide() {
        given(commune.current()).willReturn(Samples.commune());
        offer(Samples.guide());
    }

    @Test
    void lists_the_guides_by_category() {
        given(guides.categories()).willReturn(List.of(new GuideCategory("dinh-danh-so", "Định danh số")));

        Document page = page(get("/huong-dan"));

        assertThat(page.select("h2").eachText()).containsExactly("Định danh số");
        assertThat(page.select("a[href=/huong-dan/cai-dat-vneid] strong").text())
                .isEqualTo("Cài đặt ứng dụng VNeID");
    }

    @Test
    void warns_before_the_first_step_and_numbers_the_steps() {
        Document page = page(get("/huong-dan/cai-dat-vneid"));

        String text = page.text();
        assertThat(text.indexOf("Không đọc mã OTP")).isPositive().isLessThan(text.indexOf("Bước 1."));
        assertThat(page.select("ol h3").eachText()).containsExactly("Bước 1. Chuẩn bị", "Bước 2. Mở kho ứng dụng");
        assertThat(text).contains("Mẹo: Sạc đầy pin.", "Nội dung mẫu – cần rà soát", "phiên bản 3");
    }

    @Test
    void needs_no_cookie_no_script_and_nothing_from_elsewhere() {
        MvcTestResult answer = get("/huong-dan/cai-dat-vneid");

        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getContentAsByteArray()).hasSizeLessThan(60_000);
        assertThat(page(answer).select("script, [src], [style], [href^=http]")).isEmpty();
    }

    @Test
    void is_not_sent_again_while_it_is_the_same() {
        String eTag = get("/huong-dan/cai-dat-vneid").getResponse().getHeader("ETag");

        var again = web.get()
                .uri("/huong-dan/cai-dat-vneid")
                .header("If-None-Match", eTag)
                .exchange();

        assertThat(again).hasStatus(304);
        assertThat(again.getResponse().getHeader("Cache-Control")).contains("max-age=300");
    }

    @Test
    void shows_hostile_text_as_text() {
        offer(Samples.guide("<script>alert(1)</script>", List.of("<img src=x onerror=alert(1)>"), List.of()));

        Document page = page(get("/huong-dan/cai-dat-vneid"));

        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void writes_store_addresses_without_a_link_and_leaves_out_unknown_ones() {
        offer(Samples.guide(
                "Cài đặt ứng dụng VNeID",
                List.of("Cẩn thận."),
                List.of(
                        new StoreLink("CH Play", "https://play.example/vneid", Certainty.LOOKED_UP),
                        new StoreLink("App Store", "https://apps.example/vneid", Certainty.UNKNOWN))));

        Document page = page(get("/huong-dan/cai-dat-vneid"));

        assertThat(page.text()).contains("https://play.example/vneid (cán bộ chưa đối chiếu)");
        assertThat(page.text()).doesNotContain("apps.example");
        assertThat(page.select("[href*=example]")).isEmpty();
    }

    @Test
    void leads_back_from_an_unknown_guide() {
        MvcTestResult answer = get("/huong-dan/khong-co");

        assertThat(answer).hasStatus(404);
        assertThat(page(answer).text()).contains("Không có bài hướng dẫn 'khong-co'");
        assertThat(page(answer).select("a[href=/huong-dan]")).hasSize(1);
    }

    @Test
    void answers_an_address_that_does_not_exist_with_a_page() {
        MvcTestResult answer = get("/huong-dan/cai-dat-vneid/khong-co");

        assertThat(answer).hasStatus(404);
        assertThat(page(answer).text()).contains("Không có địa chỉ này");
    }

    @Test
    void brings_its_style_sheet() {
        assertThat(get("/huong-dan/trang.css")).hasStatusOk().hasContentType("text/css;charset=UTF-8");
    }

    private void offer(Guide guide) {
        given(guides.all()).willReturn(List.of(guide));
        given(guides.find("cai-dat-vneid")).willReturn(Optional.of(guide));
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).exchange();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
