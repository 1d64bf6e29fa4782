package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.accounts.Role;
import vn.langso.config.places.Hamlet;
import vn.langso.config.places.Hamlets;

class FirstRunViewTest extends StationTest {

    @Autowired
    Hamlets hamlets;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void startAnew() {
        database.sql("update commune set name = 'Xã Mẫu', ready = false").update();
    }

    @Test
    void is_where_the_first_administrator_arrives() {
        signIn("quan", Role.ADMIN);

        open("tram");

        assertThat(address()).isEqualTo("thiet-lap");
    }

    @Test
    void names_the_commune_adds_its_hamlets_and_ends_the_trial() {
        signIn("quan", Role.ADMIN);
        open("thiet-lap");

        _setValue(field("Tên xã, phường"), "Xã Đức Hợp");
        _setValue(_get(TextArea.class), "Thôn Đông\n\nTổ dân phố 3\n");
        _setValue(_get(Checkbox.class), true);
        press("Lưu thiết lập");

        assertThat(communes.current().name()).isEqualTo("Xã Đức Hợp");
        assertThat(communes.current().trial()).isFalse();
        assertThat(communes.current().ready()).isTrue();
        assertThat(hamlets.all()).extracting(Hamlet::name).contains("Thôn Đông", "Tổ dân phố 3");
        assertThat(address()).isEqualTo("tram");
    }

    @Test
    void saves_nothing_while_the_name_is_missing_and_says_so_at_the_field() {
        signIn("quan", Role.ADMIN);
        open("thiet-lap");

        _setValue(field("Tên xã, phường"), " ");
        _setValue(_get(TextArea.class), "Thôn Chưa Có");
        press("Lưu thiết lập");

        assertThat(field("Tên xã, phường").isInvalid()).isTrue();
        assertThat(communes.current().ready()).isFalse();
        assertThat(hamlets.all()).extracting(Hamlet::name).doesNotContain("Thôn Chưa Có");
    }

    @Test
    void leaves_the_commune_as_it_was_when_a_hamlet_is_refused() {
        signIn("quan", Role.ADMIN);
        open("thiet-lap");

        _setValue(field("Tên xã, phường"), "Xã Khác");
        _setValue(_get(TextArea.class), "Thôn Đông\n???");
        press("Lưu thiết lập");

        assertThat(_get(TextArea.class).getErrorMessage()).contains("???");
        assertThat(communes.current().name()).isEqualTo("Xã Mẫu");
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
