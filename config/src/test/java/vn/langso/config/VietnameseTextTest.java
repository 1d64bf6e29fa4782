package vn.langso.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    @Test
    void cleaning_composes_and_keeps_line_breaks_only() {
        String typed =
                Normalizer.normalize("Tiếng Việt", Normalizer.Form.NFD) + "\r\n\u2028dòng\thai\u0000\u200b\ufeff\ud800";

        assertThat(VietnameseText.clean(typed)).isEqualTo("Tiếng Việt\n\ndòng hai");
    }

    @Test
    void cleaning_twice_changes_nothing_more() {
        String marksAroundAJoiner = "e\u200d\u0302\u0323";

        String once = VietnameseText.clean(marksAroundAJoiner);

        assertThat(once).isEqualTo("ệ");
        assertThat(VietnameseText.clean(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({
        "Đường Đức Hợp, duong duc hop",
        "HOÀ BÌNH, hoa binh",
        "Hòa Bình, hoa binh",
        "Ủy ban, uy ban",
        "Uỷ   ban\u00a0xã, uy ban xa",
        "INTERNET, internet",
    })
    void the_search_key_forgets_marks_case_and_tone_placement(String text, String key) {
        assertThat(VietnameseText.searchKey(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Thôn Đông 3, thon-dong-3",
        "Tổ dân phố số 12/A, to-dan-pho-so-12-a",
        "  –Xóm Mới–  , xom-moi",
        "村, ''",
    })
    void a_slug_is_plain_letters_digits_and_hyphens(String text, String slug) {
        assertThat(VietnameseText.slug(text)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "Thôn Hoà Bình, thôn hòa  bình, true",
        "Thôn Khoẻ, Thôn Khỏe, true",
        "Thôn Thuỷ, Thôn Thủy, true",
        "Thôn Đông, Thôn Dông, false",
        "Thôn Bình, Thôn Bính, false",
        "Thôn Quý, Thôn Qúy, true",
    })
    void one_name_has_one_key_in_either_tone_placement(String one, String other, boolean same) {
        assertThat(VietnameseText.nameKey(one).equals(VietnameseText.nameKey(other)))
                .isEqualTo(same);
    }

    @VietnameseAndTurkish
    void case_does_not_depend_on_the_locale_of_the_computer() {
        assertThat(VietnameseText.searchKey("VNeID THÔN III")).isEqualTo("vneid thon iii");
        assertThat(VietnameseText.slug("XÓM ĐÌNH")).isEqualTo("xom-dinh");
        assertThat(VietnameseText.nameKey("THÔN III")).isEqualTo(VietnameseText.nameKey("thôn iii"));
        assertThat(VietnameseText.looksLikeLegacyFont("VIEÄT NAM – ÑÒA CHÆ")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phßng èc éi",
                "C«ng an x· §øc Hîp",
                "h\u00adíng dÉn",
                "Céng hßa x· héi chñ nghÜa ViÖt Nam",
                "§éc lËp - Tù do - H¹nh phóc",
                "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam",
                "Ñoäc laäp – Töï do – Haïnh phuùc",
                "ÖÙng duïng VNeID",
            })
    void text_from_byte_fonts_is_recognised(String text) {
        assertThat(VietnameseText.looksLikeLegacyFont(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Cộng hòa xã hội chủ nghĩa Việt Nam",
                "Hoà bình, thuỷ lợi, khoẻ mạnh",
                "bà con xem cá, tôm, mía và bé Mai",
                "VNeID® của Bộ Công an © 2026, giá 5 µm, 20 m², ½ cốc",
                "5 µm filter, £5, 20 °C, © 2026 and VNeID®",
                "The café's naïve résumé in Zürich and São Paulo",
                "« Le maître a été très fâché : où était l'élève à Noël ? »",
                "«Tôt ou tard, il a dû réparer la tâche», dit-elle à l'hôtel.",
                "Ca dao: cò bay, bò đi",
                "Straße, Köln, Málaga, señor",
                "https://dichvucong.gov.vn/?q=%C3%A9",
            })
    void real_vietnamese_french_and_english_raise_no_alarm(String text) {
        assertThat(VietnameseText.looksLikeLegacyFont(text)).isFalse();
    }

    @Test
    void decomposed_vietnamese_raises_no_alarm() {
        String decomposed = Normalizer.normalize("Ủy ban nhân dân xã", Normalizer.Form.NFD);

        assertThat(VietnameseText.looksLikeLegacyFont(decomposed)).isFalse();
    }
}
