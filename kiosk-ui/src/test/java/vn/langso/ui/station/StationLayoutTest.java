package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.shared.communication.PushMode;
import org.junit.jupiter.api.Test;
import vn.langso.config.accounts.Role;

class StationLayoutTest extends StationTest {

    private static final String TRIAL = "Đang chạy thử: khung giờ phát và ngày không phát chưa được áp dụng.";

    @Test
    void offers_only_what_the_roles_may() {
        signIn("mai", Role.PRINTER);

        open("tram");

        assertThat(_find(SideNavItem.class))
                .extracting(SideNavItem::getLabel)
                .containsExactly("Trạm phát", "Nội dung", "In tài liệu");
    }

    @Test
    void offers_everything_to_the_administrator() {
        signIn("quan", Role.ADMIN);

        open("tram");

        assertThat(_find(SideNavItem.class))
                .extracting(SideNavItem::getLabel)
                .containsExactly(
                        "Trạm phát",
                        "Bản tin",
                        "Lịch phát",
                        "Ngày không phát",
                        "Khung giờ phát",
                        "Tạm ngừng phát",
                        "Lịch tuần",
                        "Thôn tôi nghe gì?",
                        "Vì sao không phát?",
                        "Sổ nhật ký phát thanh",
                        "Nội dung",
                        "In tài liệu",
                        "Quản trị");
    }

    @Test
    void says_on_every_page_that_the_station_is_tried_out() {
        signIn("lan", Role.AUTHOR);

        open("noi-dung");

        assertThat(texts()).contains(TRIAL);
        assertThat(_find(Button.class, spec -> spec.withText("Kết thúc chạy thử")))
                .isEmpty();
    }

    @Test
    void lets_the_administrator_end_the_trial_after_asking() {
        signIn("quan", Role.ADMIN);
        open("tram");

        press("Kết thúc chạy thử");
        assertThat(communes.current().trial()).isTrue();
        agree();

        assertThat(communes.current().trial()).isFalse();
        assertThat(texts()).doesNotContain(TRIAL);
    }

    @Test
    void switches_live_updates_on() {
        signIn("lan", Role.AUTHOR);

        open("tram");

        assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.AUTOMATIC);
    }

    @Test
    void leads_who_has_a_given_password_to_change_it_first() {
        signIn("admin", Role.ADMIN);

        open("tram");

        assertThat(address()).isEqualTo("doi-mat-khau");
    }
}
