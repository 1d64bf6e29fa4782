package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.accounts.Role;
import vn.langso.scheduler.emergency.Emergencies;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.emergency.EmergencyDraft;
import vn.langso.scheduler.emergency.EmergencyStatus;
import vn.langso.scheduler.speakers.SpeakerLines;
import vn.langso.scheduler.speakers.Zones;

class EmergencyBarTest extends StationTest {

    private static final String TEXT = "Bà con ở vùng trũng chuyển ngay đến nhà văn hóa xã.";

    private static final String MOMENT = "\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d:\\d\\d";

    @Autowired
    Emergencies emergencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SpeakerLines speakers;

    @Autowired
    Zones zones;

    @AfterEach
    void allClear() {
        emergencies.inForce().forEach(emergency -> emergencies.stop(emergency.id(), "lan"));
        emergencies.unapproved().forEach(emergency -> emergencies.approve(emergency.id(), "hung"));
    }

    @Test
    void an_operator_declares_one_after_two_confirmations() {
        signIn("lan", Role.OPERATOR);
        open("noi-dung");

        fillIn("Lũ khẩn cấp", TEXT);
        pressInDialog();
        confirm("Phát khẩn cấp?");
        assertThat(emergencies.inForce()).isEmpty();
        confirm("Phát ngay bây giờ");

        Emergency declared = emergencies.inForce().getFirst();
        assertThat(declared.title()).isEqualTo("Lũ khẩn cấp");
        assertThat(declared.what().zones()).containsExactly("toan-xa");
        assertThat(declared.author()).isEqualTo("lan");
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(texts()).contains("Đang phát khẩn cấp: Lũ khẩn cấp");
        });
    }

    @Test
    void what_is_wrong_is_told_at_its_field_before_any_question() {
        signIn("lan", Role.OPERATOR);
        open("tram");

        fillIn("", TEXT);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Cơ quan ban hành")), "");
        pressInDialog();

        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Tiêu đề")).isInvalid())
                .isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Cơ quan ban hành"))
                        .getErrorMessage())
                .startsWith("Cơ quan ban hành còn trống");
    }

    @Test
    void a_template_fills_in_and_its_blanks_must_be_filled_in() {
        signIn("lan", Role.OPERATOR);
        open("tram");
        fillIn("Bão", TEXT);

        _setValue(template(), EmergencyTemplate.MISSING_CHILD);
        pressInDialog();

        assertThat(_get(TextField.class, spec -> spec.withLabel("Tiêu đề")).getValue())
                .isEqualTo("Tìm trẻ lạc");
        assertThat(text().getErrorMessage()).contains("[tên]").contains("[địa điểm]");
        assertThat(_find(ConfirmDialog.class)).isEmpty();
    }

    @Test
    void every_page_shows_it_and_an_operator_stops_it() {
        Emergency emergency = declared("Bão số 9");
        signIn("mai", Role.OPERATOR);
        open("noi-dung");
        assertThat(texts()).contains("Đang phát khẩn cấp: Bão số 9");

        press("Dừng");
        agree();

        assertThat(emergencies.find(emergency.id()).orElseThrow().status()).isEqualTo(EmergencyStatus.STOPPED);
        assertThat(emergencies.find(emergency.id()).orElseThrow().end().by()).isEqualTo("mai");
        assertThat(texts())
                .doesNotContain("Đang phát khẩn cấp: Bão số 9")
                .contains("Chờ phê duyệt sau: Bão số 9")
                .anyMatch(text -> text.matches("Tin khẩn cấp “Bão số 9” đã dừng lúc " + MOMENT + " bởi mai"))
                .anyMatch(text ->
                        text.matches("lan phát lúc " + MOMENT + "; đã dừng lúc " + MOMENT + " bởi mai\\. Lý do: .*"));
    }

    @Test
    void an_open_page_says_by_itself_that_one_has_expired() {
        Emergency emergency = declared("Dông lốc", TEXT, times.instant().plusSeconds(5));
        signIn("mai", Role.AUTHOR);
        open("noi-dung");

        await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(texts())
                    .contains("Tin khẩn cấp “Dông lốc” đã hết hiệu lực lúc " + times.dateTime(emergency.expires()));
        });
    }

    @Test
    void who_has_taken_note_of_an_end_is_not_told_it_again() {
        emergencies.stop(declared("Vỡ đê").id(), "lan");
        signIn("mai", Role.AUTHOR);
        open("noi-dung");
        assertThat(texts()).anyMatch(text -> text.startsWith("Tin khẩn cấp “Vỡ đê” đã dừng"));

        _click(_find(Button.class, spec -> spec.withText("Đã rõ")).getFirst());

        assertThat(texts()).noneMatch(text -> text.startsWith("Tin khẩn cấp “Vỡ đê”"));
        MockVaadin.clientRoundtrip(true);
        open("tram");
        assertThat(texts())
                .noneMatch(text -> text.startsWith("Tin khẩn cấp “Vỡ đê”"))
                .contains("Chờ phê duyệt sau: Vỡ đê");
    }

    @Test
    void what_a_hamlet_heard_and_the_air_log_tell_how_it_ended() {
        Emergency emergency = declared("Cháy rừng");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> emergencies.find(emergency.id()).orElseThrow().rounds() > 0);
        emergencies.stop(emergency.id(), "lan");
        signIn("mai", Role.OPERATOR);

        open("tram/thon-nghe");
        assertThat(texts()).anyMatch(text -> text.matches("Tin này đã dừng lúc \\d\\d:\\d\\d ngày \\S+ bởi lan\\."));
        open("tram/nhat-ky");
        assertThat(GridKt._getFormattedRow(_get(Grid.class), 0).toString())
                .contains("Cháy rừng", "Tin này đã dừng lúc", "bởi lan.");
    }

    @Test
    void one_that_follows_another_says_which() {
        declared("Bão số 9", (TEXT + " ").repeat(8).strip());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> speakers.emergencyBefore(zones.linesOf(List.of("toan-xa")), 0)
                        .isPresent());
        declared("Cháy chợ");
        signIn("mai", Role.OPERATOR);

        open("tram");

        assertThat(texts()).anyMatch(text -> text.startsWith("Một số loa đang phát tin khẩn cấp “Bão số 9”"));
    }

    @Test
    void a_hamlet_is_told_that_it_hears_it_and_how_often() {
        // in the last half hour of a day the next round is tomorrow's: so it lasts that long, at any hour
        declared("Bão số 9", TEXT, times.instant().plus(Duration.ofDays(2)));
        signIn("mai", Role.OPERATOR);

        open("tram/thon-nghe");
        assertThat(texts()).contains("Khẩn cấp: Bão số 9");
        _setValue(_get(DatePicker.class), times.today().plusDays(1));

        assertThat(texts())
                .contains("Khẩn cấp: Bão số 9")
                .anyMatch(text -> text.startsWith("Nhắc lại 30 phút một lần đến "));
    }

    @Test
    void another_person_confirms_it_afterwards_and_then_it_is_off_the_page() {
        Emergency emergency = declared("Cháy kho");
        emergencies.stop(emergency.id(), "lan");
        signIn("hung", Role.APPROVER);
        open("tram");

        press("Phê duyệt");
        agree();

        assertThat(emergencies.find(emergency.id()).orElseThrow().approval().by())
                .isEqualTo("hung");
        assertThat(texts()).doesNotContain("Chờ phê duyệt sau: Cháy kho");
    }

    @Test
    void an_end_that_a_wrong_clock_wrote_into_the_future_is_no_news() {
        Emergency emergency = declared("Cháy rừng");
        emergencies.stop(emergency.id(), "lan");
        assertThat(emergencies.endedWithin(Duration.ofHours(1)))
                .extracting(Emergency::id)
                .contains(emergency.id());

        jdbc.sql("update emergency set ended_at = :later where id = :id")
                .param("later", times.instant().plus(Duration.ofHours(8)).atOffset(ZoneOffset.UTC))
                .param("id", emergency.id())
                .update();

        assertThat(emergencies.endedWithin(Duration.ofHours(1)))
                .extracting(Emergency::id)
                .doesNotContain(emergency.id());
    }

    @Test
    void who_may_neither_stop_nor_confirm_only_sees_it() {
        declared("Sạt lở");
        signIn("lan", Role.AUTHOR);

        open("tram");

        assertThat(texts()).contains("Đang phát khẩn cấp: Sạt lở");
        assertThat(_find(Button.class, spec -> spec.withText("Dừng"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Phê duyệt"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Phát khẩn cấp"))).isEmpty();
    }

    private Emergency declared(String title) {
        return declared(title, TEXT);
    }

    private Emergency declared(String title, String text) {
        return declared(title, text, times.instant().plus(Duration.ofHours(1)));
    }

    private Emergency declared(String title, String text, Instant until) {
        return emergencies.declare(
                new EmergencyDraft(title, text, null, List.of("toan-xa"), "UBND xã", "", until, 30, "Không chờ được."),
                "lan");
    }

    private static void fillIn(String title, String text) {
        press("Phát khẩn cấp");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tiêu đề")), title);
        _setValue(text(), text);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Cơ quan ban hành")), "Ban Chỉ huy PTDS xã");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do phát không chờ duyệt")), "Nước lên rất nhanh.");
    }

    private static TextArea text() {
        return _get(TextArea.class, spec -> spec.withLabel("Nội dung đọc trên loa và hiện trên màn hình"));
    }

    @SuppressWarnings("unchecked")
    private static Select<EmergencyTemplate> template() {
        return _get(Select.class, spec -> spec.withLabel("Mẫu có sẵn"));
    }

    /** The button in the dialog's foot, not the one that opened it. */
    private static void pressInDialog() {
        _click(_find(Button.class, spec -> spec.withText("Phát khẩn cấp")).getLast());
    }

    private static void confirm(String header) {
        ConfirmDialog question = _find(ConfirmDialog.class).stream()
                .filter(dialog -> header.equals(dialog.getElement().getProperty("header")))
                .findFirst()
                .orElseThrow();
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(question);
    }
}
