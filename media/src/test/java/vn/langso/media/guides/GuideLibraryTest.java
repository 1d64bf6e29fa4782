package vn.langso.media.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.langso.media.guides.PackFixture.bytes;
import static vn.langso.media.guides.PackFixture.guide;
import static vn.langso.media.guides.PackFixture.pack;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.config.Refusal;
import vn.langso.config.accounts.AuditEntry;
import vn.langso.config.accounts.AuditTrail;
import vn.langso.config.tests.EveryDatabase;

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
class GuideLibraryTest {
    @Autowired
    private GuideLibrary library;

    @Autowired
    private PackImport packs;

    @Autowired
    private CommuneProfile profile;

    @Autowired
    private AuditTrail audit;

    @Test
    void the_six_shipped_guides_are_there_as_sample_content() {
        assertThat(library.all())
                .extracting(Guide::slug)
                .containsExactly(
                        "cai-dat-vneid",
                        "kich-hoat-vneid-muc-2",
                        "nop-ho-so-dich-vu-cong",
                        "zalo-quan-tam-oa",
                        "tien-di-dong-quet-qr",
                        "nhan-biet-lua-dao");
        assertThat(library.all()).allMatch(guide -> guide.version() == 1 && !guide.confirmed());
        assertThat(library.categories())
                .extracting(GuideCategory::name)
                .containsExactly(
                        "Định danh số",
                        "Dịch vụ công trực tuyến",
                        "Kết nối với xã",
                        "Thanh toán số",
                        "An toàn thông tin");
        assertThat(library.lexicon()).containsEntry("OTP", "ô tê pê").containsEntry("UBND", "Ủy ban nhân dân");
    }

    @Test
    void no_braces_and_only_nfc_leave_the_library() {
        assertThat(library.all().stream().flatMap(GuideLibraryTest::texts))
                .hasSizeGreaterThan(200)
                .noneMatch(text -> text.contains("{{") || text.contains("}}"))
                .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @Test
    void a_commune_that_is_not_set_up_is_called_by_the_fall_backs() {
        assertThat(broadcast("zalo-quan-tam-oa"))
                .contains("Ủy ban nhân dân xã mời bà con quan tâm trang Zalo chính thức của xã để nhận");
    }

    @Test
    void a_commune_that_is_set_up_is_called_by_its_name_at_once() {
        assertThat(broadcast("cai-dat-vneid")).contains("Ủy ban nhân dân xã hướng dẫn");

        profile.save(new Commune("Xã Đức Hợp", "Nhà văn hóa xã", "", "", true, false), "lan");

        assertThat(broadcast("cai-dat-vneid"))
                .contains("Ủy ban nhân dân xã Đức Hợp hướng dẫn")
                .contains("hoặc đến Nhà văn hóa xã.");
        assertThat(broadcast("zalo-quan-tam-oa")).contains("quan tâm trang Zalo chính thức của xã");
    }

    @Test
    void a_commune_cannot_smuggle_braces_in() {
        profile.save(new Commune("Xã {{xa.ten}} $1", "", "", "", true, false), "lan");

        assertThat(broadcast("cai-dat-vneid")).contains("Ủy ban nhân dân xã xa.ten $1 hướng dẫn");
    }

    @Test
    void an_officer_confirms_the_newest_version_once() {
        Guide confirmed = library.confirm("cai-dat-vneid", 1, "lan");
        Guide again = library.confirm("cai-dat-vneid", 1, "mai");

        assertThat(confirmed.confirmed()).isTrue();
        assertThat(confirmed.confirmedAt()).isNotNull();
        assertThat(again.confirmedBy()).isEqualTo("lan");
        assertThat(confirmed.storeLinks()).allMatch(link -> link.certainty() == StoreLink.Certainty.VERIFIED_BY_STAFF);
        assertThat(audit.newest(1)).extracting(AuditEntry::what).containsExactly("cai-dat-vneid bản 1");
    }

    @Test
    void a_version_that_is_not_the_newest_cannot_be_confirmed() {
        packs.take("mới.yaml", bytes(pack("2026-12-01", guide("cai-dat-vneid", "Cài VNeID"))));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> library.confirm("cai-dat-vneid", 1, "lan"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.detail())
                .isEqualTo("Bài \"cai-dat-vneid\" đã có bản 2, không xác nhận được bản 1."
                        + " Hãy đọc lại bản 2 rồi xác nhận.");
    }

    @Test
    void a_guide_that_is_not_there_cannot_be_confirmed() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> library.confirm("boi-toan", 1, "lan"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void the_same_content_makes_no_new_version() {
        library.confirm("cai-dat-vneid", 1, "lan");

        int first = packs.take("a.yaml", bytes(pack("2026-12-01", guide("tra-cuu", "Tra cứu"))));
        int same = packs.take("a.yaml", bytes(pack("2026-12-01", guide("tra-cuu", "Tra cứu"))));
        int redated = packs.take("b.yaml", bytes(pack("2027-01-01", guide("tra-cuu", "Tra cứu"))));

        assertThat(List.of(first, same, redated)).containsExactly(1, 0, 0);
        assertThat(library.find("cai-dat-vneid").orElseThrow().confirmed()).isTrue();
    }

    @Test
    void changed_content_in_a_newer_pack_is_a_new_version_to_be_confirmed_again() {
        packs.take("a.yaml", bytes(pack("2026-12-01", guide("tra-cuu", "Tra cứu"))));
        library.confirm("tra-cuu", 1, "lan");

        packs.take("a.yaml", bytes(pack("2027-01-01", guide("tra-cuu", "Tra cứu hồ sơ"))));
        packs.take("cũ.yaml", bytes(pack("2026-12-15", guide("tra-cuu", "Bản cũ"))));

        Guide guide = library.find("tra-cuu").orElseThrow();
        assertThat(guide.version()).isEqualTo(2);
        assertThat(guide.title()).isEqualTo("Tra cứu hồ sơ");
        assertThat(guide.confirmed()).isFalse();
    }

    @Test
    void two_packs_with_one_guide_do_not_take_turns() {
        String one = pack("2026-12-01", guide("tra-cuu", "Một"));
        String other = pack("2026-12-01", guide("tra-cuu", "Hai"));

        packs.take("1.yaml", bytes(one));
        packs.take("2.yaml", bytes(other));
        packs.take("1.yaml", bytes(one + "# sửa chú thích\n"));

        assertThat(library.find("tra-cuu").orElseThrow().version()).isEqualTo(2);
    }

    private String broadcast(String slug) {
        return library.find(slug).orElseThrow().broadcastText();
    }

    private static Stream<String> texts(Guide guide) {
        return Stream.of(
                        Stream.of(
                                guide.title(),
                                guide.summary(),
                                guide.audience(),
                                guide.broadcastTitle(),
                                guide.broadcastText()),
                        guide.warnings().stream(),
                        guide.keywords().stream(),
                        guide.steps().stream().flatMap(step -> Stream.of(step.title(), step.text(), step.tip())))
                .flatMap(texts -> texts);
    }
}
