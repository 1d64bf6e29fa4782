package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.accounts.Role;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.BroadcastPolicies;
import vn.langso.scheduler.timetable.BroadcastPolicy;
import vn.langso.scheduler.timetable.BroadcastPolicy.Session;
import vn.langso.scheduler.timetable.SensitiveZone;

class WindowsViewTest extends StationTest {

    @Autowired
    BroadcastPolicies policies;

    @Autowired
    Zones zones;

    @AfterEach
    void takeDecisionsBack() {
        policies.all().stream()
                .map(BroadcastPolicy::id)
                .filter(id -> id != null)
                .forEach(id -> policies.revoke(id, "quan"));
        policies.sensitiveZones().forEach(zone -> policies.unmarkSensitive(zone.zone(), "quan"));
    }

    @Test
    void shows_what_holds_with_its_citation_and_lets_only_leaders_decide() {
        signIn("nam", Role.OPERATOR);

        open("tram/khung-gio");

        assertThat(texts())
                .contains("Căn cứ: Nghị định 49/2024/NĐ-CP", "Đang áp dụng")
                .contains("Buổi phát: từ 05:30, tối đa 60 phút; từ 17:00, tối đa 60 phút. Sớm nhất 05:30.");
        assertThat(_find(Button.class, spec -> spec.withText("Thêm quy định"))).isEmpty();
    }

    @Test
    void decides_a_policy_from_a_day_on_and_takes_it_back() {
        LocalDate day = times.today().plusDays(10);
        openNew();

        _setValue(_get(DatePicker.class), day);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Căn cứ")), "Quyết định 12/QĐ-UBND");
        _setValue(
                _find(IntegerField.class, spec -> spec.withLabel("Dài tối đa (phút)"))
                        .getFirst(),
                45);
        press("Ghi quy định");

        BroadcastPolicy decided = policies.on(day);
        assertThat(decided.citation()).isEqualTo("Quyết định 12/QĐ-UBND");
        assertThat(decided.sessions())
                .containsExactly(new Session(LocalTime.of(5, 30), 45), new Session(LocalTime.of(17, 0), 60));
        assertThat(policies.on(day.minusDays(1)).citation()).isEqualTo("Nghị định 49/2024/NĐ-CP");

        press("Bỏ quy định");
        agree();
        assertThat(policies.on(day).id()).isNull();
    }

    @Test
    void adds_and_removes_sessions() {
        openNew();
        _click(_find(Button.class, spec -> spec.withPredicate(WindowsViewTest::removesSession))
                .getFirst());
        press("Thêm buổi");
        List<TimePicker> starts = _find(TimePicker.class, spec -> spec.withLabel("Mở đầu lúc"));
        _setValue(starts.getLast(), LocalTime.of(19, 0));

        assertThat(_get(SessionsField.class).getValue())
                .containsExactly(new Session(LocalTime.of(17, 0), 60), new Session(LocalTime.of(19, 0), 60));
    }

    @Test
    void says_at_the_fields_what_is_wrong_with_a_policy() {
        openNew();
        _setValue(_get(DatePicker.class), times.today().plusDays(1));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Âm lượng trước giờ ấy (%)")), 0);

        press("Ghi quy định");

        assertThat(_get(TextField.class, spec -> spec.withLabel("Căn cứ")).getErrorMessage())
                .startsWith("Căn cứ còn trống");
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Âm lượng trước giờ ấy (%)"))
                        .getErrorMessage())
                .contains("là 0, cần 1–100");
        assertThat(policies.all()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void marks_a_zone_that_wants_quiet() {
        signIn("hung", Role.APPROVER);
        open("tram/khung-gio");

        Select<Zone> choice = _get(Select.class);
        _setValue(choice, zones.find(Zone.WHOLE_COMMUNE).orElseThrow());
        press("Ghi nơi cần yên tĩnh");
        assertThat(_get(TextField.class).getErrorMessage()).startsWith("Nơi cần yên tĩnh còn trống");
        _setValue(_get(TextField.class), "cạnh trạm y tế");
        press("Ghi nơi cần yên tĩnh");

        assertThat(policies.sensitiveZones()).containsExactly(new SensitiveZone(Zone.WHOLE_COMMUNE, "cạnh trạm y tế"));
        assertThat(texts()).contains("Toàn xã: cạnh trạm y tế");
    }

    private static boolean removesSession(Button button) {
        return "Bỏ buổi này".equals(button.getElement().getAttribute("aria-label"));
    }

    private static void openNew() {
        signIn("hung", Role.APPROVER);
        open("tram/khung-gio");
        press("Thêm quy định");
    }
}
