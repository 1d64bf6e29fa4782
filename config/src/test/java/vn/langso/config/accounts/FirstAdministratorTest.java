package vn.langso.config.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import vn.langso.config.Refusal;

class FirstAdministratorTest {

    @Test
    void names_the_setting_of_a_weak_password_and_does_not_repeat_it() {
        Accounts accounts = mock();
        given(accounts.createFirst(any(), anyBoolean()))
                .willThrow(Refusal.invalid("password", "Mật khẩu có 3 ký tự, cần ít nhất 8.", "Account refused"));
        FirstAdministrator start = new FirstAdministrator(accounts, new AdministratorSettings("123"));

        Refusal refusal = catchThrowableOfType(Refusal.class, start::afterSingletonsInstantiated);

        assertThat(refusal.detail())
                .contains("LANGSO_ADMIN_PASSWORD", "Mật khẩu có 3 ký tự, cần ít nhất 8.")
                .doesNotContain("123");
        assertThat(refusal).hasMessageContaining("LANGSO_ADMIN_PASSWORD", "8 characters or more");
    }
}
