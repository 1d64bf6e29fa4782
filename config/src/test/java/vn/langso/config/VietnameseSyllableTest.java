package vn.langso.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseSyllableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiêng", "khuỷu", "Quyết", "thuở", "giếng", "gì", "yêu", "ương", "xoong", "khoẻ", "khỏe", "ngoằn",
                "khuếch", "huỳnh", "quốc", "ĐƯỢC", "oanh", "ý", "rượu", "quân"
            })
    void knows_how_syllables_are_built(String word) {
        assertThat(VietnameseSyllable.matches(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fine", "phßng", "vieät", "cạch cạch", "cat", "sách ", "hòà", "tôt", "clé", "nghs", ""})
    void knows_what_is_none(String word) {
        assertThat(VietnameseSyllable.matches(word)).isFalse();
    }
}
