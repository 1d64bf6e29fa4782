package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.accounts.Role;
import vn.langso.config.calendar.BroadcastCalendar;
import vn.langso.config.calendar.DayEffect;

class DaysViewTest extends StationTest {

    @Autowired
    BroadcastCalendar calendar;

    @AfterEach
    void takeDecisionsBack() {
        LocalDate today = times.today();
        calendar.days(today, today.plusDays(365)).all().stream()
                .filter(day -> day.id() != null)
                .forEach(day -> calendar.remove(day.id(), "quan"));
    }

    @Test
    void shows_a_year_of_holidays_and_lets_only_administrators_decide() {
        signIn("lan", Role.OPERATOR);

        open("tram/ngay");

        assertThat(texts()).anyMatch(text -> text.contains("Tết Nguyên đán"));
        assertThat(texts()).anyMatch(text -> text.contains("Bộ luật Lao động 2019, Điều 112"));
        assertThat(_find(Button.class, spec -> spec.withText("Thêm quyết định")))
                .isEmpty();
    }

    @Test
    void writes_mourning_down_changes_it_and_takes_it_back() {
        LocalDate day = times.today().plusDays(10);
        signIn("hung", Role.APPROVER);
        open("tram/ngay");

        press("Thêm quyết định");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên ngày")), "Quốc tang");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Từ ngày")), day);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Căn cứ")), "Thông cáo đặc biệt");
        press("Ghi quyết định");

        assertThat(calendar.judge(day).effect()).isEqualTo(DayEffect.SILENCE);
        assertThat(texts()).anyMatch(text -> text.contains("Quốc tang"));

        press("Sửa quyết định");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Căn cứ")), "Thông cáo số 2");
        press("Ghi quyết định");

        assertThat(calendar.judge(day).effect()).isEqualTo(DayEffect.SILENCE);
        assertThat(texts()).anyMatch(text -> text.contains("Thông cáo số 2"));

        press("Gỡ quyết định");
        agree();

        assertThat(calendar.judge(day).effect()).isEqualTo(DayEffect.AS_USUAL);
    }

    @Test
    void says_at_the_fields_what_a_decision_lacks() {
        signIn("quan", Role.ADMIN);
        open("tram/ngay");

        press("Thêm quyết định");
        press("Ghi quyết định");

        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Từ ngày")).getErrorMessage())
                .isEqualTo("Hãy chọn ngày.");
    }
}
