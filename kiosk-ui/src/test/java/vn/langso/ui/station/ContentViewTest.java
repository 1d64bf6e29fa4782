package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.accounts.Role;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;

class ContentViewTest extends StationTest {

    @Autowired
    GuideLibrary guides;

    @Test
    void links_each_guide_to_screen_phone_and_paper() {
        Guide guide = guides.all().getFirst();
        signIn("mai", Role.PRINTER);

        open("noi-dung");

        assertThat(texts()).contains(guide.title());
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "/bai/" + guide.slug(),
                        "/huong-dan/" + guide.slug(),
                        "/huong-dan/" + guide.slug() + "/to-roi.pdf?kieu=chu-to");
        assertThat(_find(Button.class, spec -> spec.withText("Xác nhận nội dung")))
                .isEmpty();
    }

    @Test
    void lets_an_officer_confirm_sample_content() {
        signIn("hung", Role.APPROVER);
        open("noi-dung");
        int waiting = confirmButtons();

        _click(_find(Button.class, spec -> spec.withText("Xác nhận nội dung")).getFirst());

        assertThat(confirmButtons()).isEqualTo(waiting - 1);
        assertThat(guides.all()).filteredOn(Guide::confirmed).isNotEmpty();
    }

    @Test
    void says_who_tried_the_links_to_the_stores_and_when() {
        Guide guide = guides.find("cai-dat-vneid").orElseThrow();
        signIn("hung", Role.APPROVER);
        open("noi-dung");
        assertThat(String.join("\n", texts())).contains("Hãy mở thử từng liên kết trước khi bấm Xác nhận nội dung");

        guides.confirm(guide.slug(), guide.version(), "hung");
        open("noi-dung");

        assertThat(_find(Anchor.class))
                .filteredOn(link -> link.getHref().contains("com.vnid"))
                .isNotEmpty()
                .allMatch(link -> "noopener noreferrer".equals(link.getElement().getAttribute("rel")));
        assertThat(String.join("\n", texts())).contains("hung đã kiểm tra, ");
    }

    @Test
    void makes_a_bulletin_and_opens_it() {
        signIn("lan", Role.AUTHOR);
        open("noi-dung");

        _click(_find(Button.class, spec -> spec.withText("Tạo bản tin")).getFirst());

        assertThat(address()).startsWith("tram/ban-tin/");
    }

    private static int confirmButtons() {
        return _find(Button.class, spec -> spec.withText("Xác nhận nội dung")).size();
    }
}
