package vn.langso.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.ui.KioskUiTest;

class KioskViewsTest extends KioskUiTest {
    @Autowired
    private GuideLibrary guides;

    @Test
    void the_first_page_shows_the_commune_and_its_topics() {
        open("");

        assertThat(texts()).contains("Xã Mẫu", "Định danh số", "An toàn thông tin", "Trang đầu", "Mã QR");
    }

    @Test
    void a_guide_opens_with_its_warnings() {
        Guide guide = guides.find("cai-dat-vneid").orElseThrow();

        open("bai/" + guide.slug());

        assertThat(texts()).contains(guide.title(), "Bắt đầu", "Nội dung mẫu – cần rà soát");
        assertThat(texts()).containsAll(guide.warnings());
    }

    @Test
    void every_step_of_every_guide_has_its_own_screen() {
        for (Guide guide : guides.all()) {
            for (var step : guide.steps()) {
                open("bai/" + guide.slug() + "/buoc/" + step.number());

                assertThat(texts())
                        .contains(
                                step.title(),
                                step.text(),
                                "Bước " + step.number() + "/" + guide.steps().size());
            }
        }
    }

    @Test
    void a_step_that_does_not_exist_shows_the_way_home() {
        open("bai/cai-dat-vneid/buoc/99");

        assertThat(texts()).contains("Không tìm thấy trang này", "Về trang đầu");
    }

    @Test
    void no_placeholder_reaches_a_screen() {
        for (Guide guide : guides.all()) {
            open("bai/" + guide.slug());

            assertThat(texts()).noneMatch(text -> text.contains("{{"));
        }
    }
}
