package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.accounts.Role;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.GuidePictures;
import vn.langso.media.guides.GuideStep;
import vn.langso.media.pictures.Picture;
import vn.langso.media.pictures.PictureLibrary;

class ContentViewTest extends StationTest {

    @Autowired
    GuideLibrary guides;

    @Autowired
    GuidePictures pictures;

    @Autowired
    PictureLibrary library;

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
        assertThat(_find(Button.class, spec -> spec.withText("Hình của các bước")))
                .isEmpty();
    }

    @Test
    void shows_an_author_the_picture_of_a_step_and_takes_it_away() {
        Guide guide = guides.find("nhan-biet-lua-dao").orElseThrow();
        Picture picture = library.add("hinh.png", new ByteArrayInputStream(png()));
        int version = pictures.put(guide.slug(), guide.version(), 2, picture, "Nút đỏ", "lan");
        signIn("lan", Role.AUTHOR);
        open("noi-dung");

        _click(_find(Button.class, spec -> spec.withText("Hình của các bước")).getLast());
        assertThat(_get(Button.class, spec -> spec.withText("Bỏ hình")).isEnabled())
                .isFalse();
        Select<GuideStep> steps = _get(Select.class);
        _setValue(steps, guides.find(guide.slug()).orElseThrow().steps().get(1));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Lời tả hình")).getValue())
                .isEqualTo("Nút đỏ");
        press("Bỏ hình");

        Guide after = guides.find(guide.slug()).orElseThrow();
        assertThat(after.version()).isEqualTo(version + 1);
        assertThat(after.steps()).extracting(GuideStep::picture).containsOnlyNulls();
    }

    private static byte[] png() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
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
