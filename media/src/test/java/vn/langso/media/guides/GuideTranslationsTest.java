package vn.langso.media.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.langso.media.guides.PackFixture.bytes;
import static vn.langso.media.guides.PackFixture.guide;
import static vn.langso.media.guides.PackFixture.pack;
import static vn.langso.media.guides.PackFixture.translated;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Refusal;
import vn.langso.config.tests.EveryDatabase;

/** A pack may bring a guide in other languages; they come and go with the version of the guide. */
@EveryDatabase
@SpringBootTest(
        classes = GuidesTestApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:guides;DB_CLOSE_DELAY=-1",
            "langso.data=target/guides-test-data-${langso.tests.fork:fork-1}",
            "langso.admin-password=Mat-khau-thu-1"
        })
@Transactional
class GuideTranslationsTest {
    private static final String PACK = pack("2027-03-01", translated("tra-cuu", "Tra cứu hồ sơ"));

    @Autowired
    private GuideTranslations translations;

    @Autowired
    private GuideLibrary library;

    @Autowired
    private PackImport packs;

    @Test
    void keeps_every_word_and_fills_in_the_commune() {
        packs.take("thu.yaml", bytes(PACK));

        GuideTranslation english = translations.of(imported(), "en");

        assertThat(english.languageName()).isEqualTo("Tiếng Anh");
        assertThat(english.title()).isEqualTo("Look up your file");
        assertThat(english.summary()).isEqualTo("See how far it is");
        assertThat(english.warnings()).containsExactly("Do not tell anybody an OTP.");
        assertThat(english.steps())
                .hasSize(5)
                .first()
                .isEqualTo(new GuideTranslation.Step("Step 1", "Do task 1 at xã nhà"));
        assertThat(translations.translated()).containsExactly("tra-cuu");
    }

    @Test
    void cleans_hostile_markup_away() {
        packs.take(
                "thu.yaml",
                bytes(PACK.replace("Look up your file", "Look <b onclick='x()'>up</b> your file<script>x</script>")));

        assertThat(translations.of(imported(), null).title()).isEqualTo("Look up your file");
    }

    @Test
    void a_translation_is_a_new_version_and_its_loss_another() {
        packs.take("1.yaml", bytes(pack("2027-03-01", guide("tra-cuu", "Tra cứu hồ sơ"))));
        packs.take("2.yaml", bytes(PACK));
        assertThat(imported().version()).isEqualTo(2);

        packs.take("3.yaml", bytes(pack("2027-03-02", guide("tra-cuu", "Tra cứu hồ sơ"))));

        assertThat(imported().version()).isEqualTo(3);
        assertThat(translations.of(imported())).isEmpty();
    }

    @Test
    void says_which_languages_there_are() {
        packs.take("thu.yaml", bytes(PACK));

        Refusal french = catchThrowableOfType(Refusal.class, () -> translations.of(imported(), "fr"));
        Refusal none = catchThrowableOfType(
                Refusal.class,
                () -> translations.of(library.find("cai-dat-vneid").orElseThrow(), "en"));

        assertThat(french.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(french.detail()).isEqualTo("Bài “Tra cứu hồ sơ” chưa có bản dịch “fr”; hiện có: en (Tiếng Anh).");
        assertThat(none.detail()).endsWith("chưa có bản dịch nào nên không in song ngữ được.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "    en: | vi: | 'Bài tra-cuu, bản dịch: ngôn ngữ \"vi\" không dùng được, cần mã của một tiếng khác tiếng Việt, ví dụ: en.'",
                "    en: | english: | 'Bài tra-cuu, bản dịch: ngôn ngữ \"english\" không dùng được, cần mã của một tiếng khác tiếng Việt, ví dụ: en.'",
                "    en: | xq: | 'Bài tra-cuu, bản dịch: ngôn ngữ \"xq\" không dùng được, cần mã của một tiếng khác tiếng Việt, ví dụ: en.'",
                "title: \"Step 3\", | | 'Bài tra-cuu, bản dịch, tiếng en, bước 3: thiếu mục title, cần từ 1 đến 160 ký tự.'",
                "        - {title: \"Step 5\", text: \"Do task 5 at {{xa.ten}}\"} | | 'Bài tra-cuu, bản dịch, tiếng en: có 4 bước, cần đúng 5 như bài tiếng Việt.'",
                "        - \"Do not tell anybody an OTP.\" | | 'Bài tra-cuu, bản dịch, tiếng en: có 0 cảnh báo, cần đúng 1 như bài tiếng Việt.'",
            })
    void refuses_a_translation_that_says_less_or_is_none(String right, String wrong, String sentence) {
        String spoilt = PACK.replace(right.strip(), wrong == null ? "" : wrong);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> PackFixture.read(bytes(spoilt)));

        assertThat(refusal.problems()).extracting(Refusal.Problem::detail).contains(sentence);
    }

    private Guide imported() {
        return library.find("tra-cuu").orElseThrow();
    }
}
