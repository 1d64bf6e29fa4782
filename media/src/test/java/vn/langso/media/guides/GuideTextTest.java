package vn.langso.media.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GuideTextTest {

    static Stream<Arguments> hostileAndHonestTexts() {
        return Stream.of(
                Arguments.of("Bấm <b>Cài đặt</b>", "Bấm Cài đặt"),
                Arguments.of("<p>Dòng một</p><p>Dòng hai</p>", "Dòng một Dòng hai"),
                Arguments.of("Mở<script>alert('x')</script> CH Play", "Mở CH Play"),
                Arguments.of("<style>*{display:none}</style>Mở", "Mở"),
                Arguments.of("<img src=x onerror=alert(1)>Ảnh", "Ảnh"),
                Arguments.of("Ảnh <img src=x onerror=alert(1)", "Ảnh"),
                Arguments.of("<a href='javascript:alert(1)'>đây</a>", "đây"),
                Arguments.of("<svg><script>alert(1)</script></svg>Vẽ", "Vẽ"),
                Arguments.of("&lt;script&gt;alert(1)&lt;/script&gt;Chữ", "Chữ"),
                Arguments.of("&amp;lt;b&amp;gt;đậm", "đậm"),
                Arguments.of("<scr<script>ipt>alert(1)</script>Mở", "ipt>alert(1)Mở"),
                Arguments.of("<!-- ẩn -->Hiện", "Hiện"),
                Arguments.of("Tí &amp; Tèo", "Tí & Tèo"),
                Arguments.of("5 < 7 và 9 > 8", "5 < 7 và 9 > 8"),
                Arguments.of("Dòng một\nDòng hai", "Dòng một\nDòng hai"),
                Arguments.of(" \u0007Chuông\u200b\u202e ", "Chuông"));
    }

    @ParameterizedTest
    @MethodSource("hostileAndHonestTexts")
    void only_plain_text_comes_through_the_door(String raw, String plain) {
        assertThat(GuideText.clean(raw)).isEqualTo(plain);
    }

    @Test
    void however_often_markup_was_escaped_none_comes_through() {
        String raw = "<b>x</b>";
        for (int i = 0; i < 8; i++) {
            raw = raw.replace("&", "&amp;").replace("<", "&lt;");
        }

        assertThat(GuideText.clean(raw)).doesNotContain("<");
    }

    @Test
    void decomposed_text_is_composed() {
        String decomposed = Normalizer.normalize("Cài đặt ứng dụng <i>Việt</i>", Normalizer.Form.NFD);

        assertThat(GuideText.clean(decomposed)).isEqualTo("Cài đặt ứng dụng Việt");
    }
}
