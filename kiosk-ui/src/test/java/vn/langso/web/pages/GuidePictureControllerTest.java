package vn.langso.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.langso.config.CommuneProfile;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.pictures.PictureLibrary;
import vn.langso.web.Samples;
import vn.langso.web.WebTest;

@WebTest
class GuidePictureControllerTest {
    private static final String NAME = "ab".repeat(32) + ".jpg";
    private static final byte[] BYTES = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    @Autowired
    MockMvcTester web;

    @Autowired
    GuideLibrary guides;

    @Autowired
    PictureLibrary pictures;

    @Autowired
    CommuneProfile commune;

    @BeforeEach
    void oneGuideWithOnePicture() {
        Guide guide = Samples.guideWithPicture();
        given(commune.current()).willReturn(Samples.commune());
        given(guides.all()).willReturn(List.of(guide));
        given(guides.find(guide.slug())).willReturn(Optional.of(guide));
        given(pictures.bytes(NAME)).willReturn(BYTES);
    }

    @Test
    void serves_a_picture_to_be_kept_for_good() {
        var answer = web.get().uri("/huong-dan/hinh/" + NAME).exchange();

        assertThat(answer).hasStatusOk().hasContentType("image/jpeg");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(BYTES);
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(answer.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000.jpg",
                "..%2f..%2flangso.mv.db",
                "cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd.png"
            })
    void serves_nothing_that_no_guide_shows(String name) {
        var answer = web.get().uri(URI.create("/huong-dan/hinh/" + name)).exchange();

        assertThat(answer.getResponse().getStatus()).isIn(HttpStatus.NOT_FOUND.value(), HttpStatus.BAD_REQUEST.value());
        verify(pictures, never()).bytes(any());
    }

    @Test
    void the_page_says_what_it_shows_and_how_large_it_is() {
        String html = new String(
                web.get()
                        .uri("/huong-dan/cai-dat-vneid")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);

        Element image = Jsoup.parse(html).selectFirst("#buoc-2 img");
        assertThat(image).isNotNull();
        assertThat(image.attr("src")).isEqualTo("/huong-dan/hinh/" + NAME);
        assertThat(image.attr("alt")).isEqualTo("Nút \"Mở\" <trên>");
        assertThat(image.attr("loading")).isEqualTo("lazy");
        assertThat(image.attr("width")).isEqualTo("708");
        assertThat(image.attr("height")).isEqualTo("400");
    }
}
