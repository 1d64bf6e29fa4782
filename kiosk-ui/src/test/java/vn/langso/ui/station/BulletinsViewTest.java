package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertDisabled;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.Test;
import vn.langso.config.accounts.Role;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.BulletinStatus;

class BulletinsViewTest extends StationTest {

    @Test
    void makes_a_bulletin_from_a_guide_with_one_click() {
        signIn("lan", Role.AUTHOR);
        open("tram/ban-tin");

        press("Soạn bản tin");
        _click(_find(Button.class, spec -> spec.withText("Tạo bản tin")).getFirst());

        Bulletin made = newest();
        assertThat(made.guideSlug()).isNotNull();
        assertThat(made.author()).isEqualTo("lan");
        assertThat(address()).isEqualTo("tram/ban-tin/" + made.id());
    }

    @Test
    void refuses_a_typed_bulletin_without_a_title_at_its_field() {
        signIn("lan", Role.AUTHOR);
        open("tram/ban-tin");
        press("Soạn bản tin");
        _get(TabSheet.class).setSelectedIndex(1);
        int before = bulletins.all().size();

        _setValue(_get(TextArea.class), "Kính mời bà con đến nhà văn hóa.");
        press("Tạo bản nháp");

        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(bulletins.all()).hasSize(before);
    }

    @Test
    void makes_a_bulletin_from_a_recording() {
        signIn("lan", Role.AUTHOR);
        openUpload();

        _setValue(_get(TextField.class), "Thông báo cúp nước");
        UploadKt._upload(_get(Upload.class), "thong-bao.wav", tone());
        MockVaadin.clientRoundtrip(true);

        assertThat(newest().title()).isEqualTo("Thông báo cúp nước");
        assertThat(newest().clipId()).isNotNull();
    }

    @Test
    void says_in_the_librarys_own_words_why_a_file_was_refused() {
        signIn("lan", Role.AUTHOR);
        openUpload();
        int before = bulletins.all().size();

        UploadKt._upload(_get(Upload.class), "trong.wav", new byte[0]);
        MockVaadin.clientRoundtrip(true);

        assertThat(texts()).anyMatch(text -> text.contains("trong.wav"));
        assertThat(bulletins.all()).hasSize(before);
    }

    @Test
    void lets_somebody_hear_it_and_ask_for_approval() {
        Bulletin draft = recorded("Thông báo họp thôn");
        signIn("lan", Role.AUTHOR);

        open("tram/ban-tin/" + draft.id());
        assertThat(_get(AudioPlayer.class).getElement().getAttribute("src"))
                .isEqualTo("/clip/" + draft.clipId() + ".wav");
        press("Trình duyệt");

        assertThat(status(draft)).isEqualTo(BulletinStatus.SUBMITTED);
        assertThat(texts()).contains("Chờ duyệt");
    }

    @Test
    void lets_another_person_approve() {
        Bulletin submitted = submitted("Thông báo tiêm phòng dại");
        signIn("hung", Role.APPROVER);

        open("tram/ban-tin/" + submitted.id());
        press("Phê duyệt");

        assertThat(status(submitted)).isEqualTo(BulletinStatus.APPROVED);
    }

    @Test
    void lets_nobody_approve_their_own_and_says_why() {
        Bulletin submitted = submitted("Thông báo đóng đường");
        signIn("lan", Role.AUTHOR, Role.APPROVER);

        open("tram/ban-tin/" + submitted.id());

        _assertDisabled(_get(Button.class, spec -> spec.withText("Phê duyệt")));
        assertThat(texts()).anyMatch(text -> text.contains("không tự phê duyệt được"));
    }

    @Test
    void returns_a_bulletin_with_the_reason() {
        Bulletin submitted = submitted("Thông báo bán hàng");
        signIn("hung", Role.APPROVER);
        open("tram/ban-tin/" + submitted.id());

        press("Trả lại");
        _setValue(_get(TextArea.class), "Thiếu ngày giờ.");
        agree();

        assertThat(status(submitted)).isEqualTo(BulletinStatus.RETURNED);
        assertThat(texts()).contains("Lý do: Thiếu ngày giờ.");
    }

    @Test
    void says_why_a_bulletin_without_sound_cannot_be_submitted() {
        Bulletin draft = recorded("Thông báo");
        bulletins.withdraw(draft.id(), "Nhầm.", "lan");
        signIn("lan", Role.AUTHOR);

        open("tram/ban-tin/" + draft.id());

        assertThat(_find(Button.class, spec -> spec.withText("Trình duyệt"))).isEmpty();
        assertThat(texts()).contains("Đã thu hồi", "Lý do: Nhầm.");
    }

    @Test
    void a_new_last_day_asks_for_approval_anew() {
        Bulletin approved = approved("Đăng ký tiêm phòng");
        signIn("lan", Role.AUTHOR);
        open("tram/ban-tin/" + approved.id());

        press("Đổi hạn hiệu lực");
        _setValue(_get(DatePicker.class), times.today().plusDays(3));
        agree();

        assertThat(status(approved)).isEqualTo(BulletinStatus.DRAFT);
        assertThat(texts())
                .contains("Có hiệu lực đến hết ngày "
                        + StationTimes.shortDay(times.today().plusDays(3)) + ".");
    }

    @Test
    void a_last_day_that_is_over_is_refused_where_it_was_asked_for() {
        Bulletin approved = approved("Đăng ký tiêm phòng");
        signIn("lan", Role.AUTHOR);
        open("tram/ban-tin/" + approved.id());

        press("Đổi hạn hiệu lực");
        _setValue(_get(DatePicker.class), times.today().minusDays(1));
        agree();

        assertThat(status(approved)).isEqualTo(BulletinStatus.APPROVED);
        assertThat(texts()).anyMatch(text -> text.startsWith("Hạn hiệu lực") && text.contains("đã qua"));
    }

    private static void openUpload() {
        open("tram/ban-tin");
        press("Soạn bản tin");
        _get(TabSheet.class).setSelectedIndex(2);
    }

    private Bulletin submitted(String title) {
        return bulletins.submit(recorded(title).id(), "lan");
    }

    private BulletinStatus status(Bulletin bulletin) {
        return bulletins.find(bulletin.id()).orElseThrow().status();
    }

    private Bulletin newest() {
        return bulletins.all().stream()
                .max(java.util.Comparator.comparing(Bulletin::id))
                .orElseThrow();
    }
}
