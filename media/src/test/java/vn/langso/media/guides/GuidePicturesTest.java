package vn.langso.media.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.langso.media.guides.PackFixture.bytes;
import static vn.langso.media.guides.PackFixture.guide;
import static vn.langso.media.guides.PackFixture.pack;
import static vn.langso.media.guides.PackFixture.translated;

import java.text.Normalizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Refusal;
import vn.langso.config.accounts.AuditEntry;
import vn.langso.config.accounts.AuditTrail;
import vn.langso.media.pictures.Picture;
import vn.langso.media.pictures.PictureFormat;

@SpringBootTest(
        classes = GuidesTestApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=${langso.tests.database:jdbc:h2:mem:guide-pictures;DB_CLOSE_DELAY=-1}",
            "langso.data=target/guides-test-data-${langso.tests.fork:fork-1}",
            "langso.admin-password=Mat-khau-thu-1"
        })
@Transactional
class GuidePicturesTest {
    private static final Picture BUTTON = new Picture("a".repeat(64), PictureFormat.PNG, 360, 780);
    private static final Picture CARD = new Picture("b".repeat(64), PictureFormat.JPEG, 708, 400);

    @Autowired
    private GuidePictures pictures;

    @Autowired
    private GuideLibrary library;

    @Autowired
    private GuideTranslations translations;

    @Autowired
    private PackImport packs;

    @Autowired
    private AuditTrail audit;

    @BeforeEach
    void importGuide() {
        packs.take("a.yaml", bytes(pack("2026-12-01", translated("tra-cuu", "Tra cứu"))));
    }

    @Test
    void a_picture_makes_a_new_version_that_waits_for_confirmation_and_says_all_the_rest() {
        Guide before = library.confirm("tra-cuu", 1, "lan");

        int version = pictures.put("tra-cuu", 1, 2, BUTTON, "Nút đỏ", "mai");

        Guide after = library.find("tra-cuu").orElseThrow();
        assertThat(version).isEqualTo(2);
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.confirmed()).isFalse();
        assertThat(picture(2)).isEqualTo(new StepPicture(BUTTON, "Nút đỏ", "mai"));
        assertThat(picture(1)).isNull();
        assertThat(after.warnings()).isEqualTo(before.warnings());
        assertThat(after.keywords()).isEqualTo(before.keywords());
        assertThat(after.storeLinks()).hasSameSizeAs(before.storeLinks());
        assertThat(translations.of(after)).hasSize(1).isEqualTo(translations.of(before));
        assertThat(audit.newest(1))
                .extracting(AuditEntry::who, AuditEntry::what)
                .containsExactly(tuple("mai", "tra-cuu bước 2, bản 2"));
    }

    @Test
    void a_picture_is_replaced_given_other_words_and_taken_away() {
        pictures.put("tra-cuu", 1, 2, BUTTON, "Nút đỏ", "mai");
        pictures.put("tra-cuu", 2, 2, CARD, "Thẻ", "mai");
        int same = pictures.put("tra-cuu", 3, 2, CARD, "Thẻ", "mai");
        int words = pictures.put("tra-cuu", 3, 2, CARD, "Thẻ căn cước", "mai");
        int none = pictures.remove("tra-cuu", 4, 2, "mai");

        assertThat(same).isEqualTo(3);
        assertThat(words).isEqualTo(4);
        assertThat(none).isEqualTo(5);
        assertThat(picture(2)).isNull();
    }

    @Test
    void its_words_are_cleaned_nfc_and_never_missing() {
        pictures.put(
                "tra-cuu",
                1,
                2,
                BUTTON,
                Normalizer.normalize("Nút <img src=http://x>đỏ ở {{xa.ten}}", Normalizer.Form.NFD),
                "mai");

        assertThat(Objects.requireNonNull(picture(2)).alt()).isEqualTo("Nút đỏ ở xã nhà");
        assertThat(refused(2, " \u200b ").detail()).isEqualTo("Lời tả hình còn trống, cần từ 1 đến 300 ký tự.");
        assertThat(refused(2, "x".repeat(301)).detail()).isEqualTo("Lời tả hình dài 301 ký tự, tối đa 300.");
        assertThat(refused(2, "{{xa.dan}}").detail()).contains("biến lạ {{xa.dan}}");
        assertThat(refused(2, "Lµm viÖc ®ã").detail()).contains("bảng mã cũ");
    }

    @Test
    void a_version_that_is_no_longer_the_newest_is_refused() {
        pictures.put("tra-cuu", 1, 2, BUTTON, "Nút đỏ", "mai");

        Refusal refusal = refused(1, "Nút");

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.detail())
                .isEqualTo("Bài \"tra-cuu\" vừa có bản mới hơn bản 1; hãy mở lại bài rồi đổi hình.");
    }

    @Test
    void a_step_that_is_not_there_is_refused() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> pictures.put("tra-cuu", 1, 6, BUTTON, "Nút", "mai"));

        assertThat(refusal.detail()).isEqualTo("Bài \"tra-cuu\" không có bước 6, chỉ có bước 1 đến 5.");
    }

    @Test
    void a_pack_with_the_same_text_leaves_the_pictures_of_the_staff() {
        pictures.put("tra-cuu", 1, 2, BUTTON, "Nút đỏ", "mai");

        int redated = packs.take("b.yaml", bytes(pack("2027-01-01", translated("tra-cuu", "Tra cứu"))));
        int changed = packs.take("c.yaml", bytes(pack("2027-02-01", guide("tra-cuu", "Tra cứu hồ sơ"))));

        assertThat(redated).isZero();
        assertThat(changed).isEqualTo(1);
        assertThat(picture(2)).isNotNull();
    }

    @Test
    void a_pack_with_another_text_for_the_step_has_no_picture_of_the_old_one() {
        pictures.put("tra-cuu", 1, 2, BUTTON, "Nút đỏ", "mai");

        packs.take(
                "b.yaml",
                bytes(pack("2027-01-01", guide("tra-cuu", "Tra cứu")).replace("Làm việc 2", "Làm việc khác")));

        assertThat(library.find("tra-cuu").orElseThrow().version()).isEqualTo(3);
        assertThat(picture(2)).isNull();
    }

    private Refusal refused(int version, String alt) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> pictures.put("tra-cuu", version, 2, CARD, alt, "mai"));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private @Nullable StepPicture picture(int step) {
        return library.find("tra-cuu").orElseThrow().steps().get(step - 1).picture();
    }
}
