package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.accounts.Role;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.timetable.Suspension;
import vn.langso.scheduler.timetable.Suspensions;

/** "Mất điện đến thứ Sáu." */
class SilenceViewTest extends StationTest {

    @Autowired
    Suspensions suspensions;

    @Test
    void silences_a_zone_with_its_reason_and_lets_it_be_heard_again() {
        LocalDate friday = times.today().plusDays(3);
        signIn("nam", Role.OPERATOR);
        open("tram/tam-ngung");

        press("Tạm ngừng một khu vực");
        press("Tiếp tục");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Đến hết ngày")), friday);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Lý do")), "mất điện");
        press("Tạm ngừng");

        assertThat(suspensions.ofZones()).singleElement().satisfies(silence -> {
            assertThat(silence.subject()).isEqualTo(Zone.WHOLE_COMMUNE);
            assertThat(silence.until()).isEqualTo(times.startOf(friday.plusDays(1)));
        });
        assertThat(texts()).contains("Toàn xã").anyMatch(text -> text.contains("Lý do: mất điện."));
        press("Phát lại");
        assertThat(suspensions.ofZones()).isEmpty();
    }

    @Test
    void silences_a_zone_from_a_later_day_on() {
        LocalDate later = times.today().plusDays(2);
        signIn("nam", Role.OPERATOR);
        open("tram/tam-ngung");

        press("Tạm ngừng một khu vực");
        press("Tiếp tục");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Từ ngày")), later);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Đến hết ngày")), later.plusDays(1));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Lý do")), "sửa loa");
        press("Tạm ngừng");

        assertThat(suspensions.ofZones())
                .extracting(Suspension::from, Suspension::until)
                .containsExactly(tuple(times.startOf(later), times.startOf(later.plusDays(2))));
    }

    @Test
    void says_at_the_field_that_an_end_is_missing() {
        signIn("nam", Role.OPERATOR);
        open("tram/tam-ngung");

        press("Tạm ngừng một khu vực");
        press("Tiếp tục");
        press("Tạm ngừng");

        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Đến hết ngày"))
                        .getErrorMessage())
                .startsWith("Hãy chọn ngày phát lại");
    }

    @Test
    void tells_who_lifts_it_second_that_it_is_lifted_already() {
        suspensions.suspendZone(
                Zone.WHOLE_COMMUNE, null, times.today().plusDays(1).atTime(12, 0), "mất điện", "lan");
        signIn("nam", Role.OPERATOR);
        open("tram/tam-ngung");
        suspensions.resumeZone(Zone.WHOLE_COMMUNE, "lan");

        press("Phát lại");

        assertThat(texts()).contains("Toàn xã hiện không tạm dừng.");
        assertThat(suspensions.ofZones()).extracting(Suspension::subject).isEmpty();
    }

    @Test
    void is_only_to_look_at_for_those_who_do_not_plan() {
        signIn("lan", Role.AUTHOR);

        open("tram/tam-ngung");

        assertThat(_find(Button.class, spec -> spec.withText("Tạm ngừng một khu vực")))
                .isEmpty();
    }
}
