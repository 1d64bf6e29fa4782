package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.langso.config.accounts.Accounts;
import vn.langso.config.accounts.NewAccount;
import vn.langso.config.accounts.Role;

/** An account to be made. */
record AccountRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String username,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String password,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String displayName,

        @ArraySchema(schema = @Schema(implementation = Role.class)) @Nullable
        List<@Nullable String> roles) {

    NewAccount account(CommuneTimes times, Accounts accounts) {
        Input input = new Input(times);
        NewAccount account = new NewAccount(
                input.text("username", username),
                input.text("password", password),
                input.text("displayName", displayName),
                Set.copyOf(input.list("roles", roles, (field, role) -> input.word(field, role, Role.class, null))));
        input.refuseProblems(() -> accounts.check(account));
        return account;
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "AccountRequest[username=" + username + ", roles=" + roles + "]";
    }
}
