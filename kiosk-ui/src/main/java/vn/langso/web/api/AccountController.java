package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.config.accounts.Account;
import vn.langso.config.accounts.Accounts;

@Tag(name = "accounts", description = "Tài khoản cán bộ, chỉ cho quản trị viên")
@RestController
@RequestMapping("/api/v1/accounts")
class AccountController {

    private final Accounts accounts;
    private final CommuneTimes times;

    AccountController(Accounts accounts, CommuneTimes times) {
        this.accounts = accounts;
        this.times = times;
    }

    @Operation(summary = "Tạo một tài khoản dùng được ngay")
    @Creates
    @PostMapping
    ResponseEntity<Account> create(@RequestBody AccountRequest wanted, Principal who) {
        Account account = accounts.create(wanted.account(times, accounts), who.getName());
        return Created.at(account.username(), account);
    }

    @Operation(summary = "Mọi tài khoản")
    @GetMapping
    List<Account> all() {
        return accounts.all();
    }

    @Operation(summary = "Một tài khoản")
    @GetMapping("/{username}")
    Account one(@PathVariable String username) {
        return accounts.find(username).orElseThrow(() -> NotFound.of("tài khoản", username));
    }
}
