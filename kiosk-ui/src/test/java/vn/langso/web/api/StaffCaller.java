package vn.langso.web.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Calls the API as an account with every role. */
record StaffCaller(MockMvcTester web) {

    static RequestPostProcessor lan() {
        return user("lan").roles("AUTHOR", "APPROVER", "OPERATOR", "PRINTER", "ADMIN");
    }

    MvcTestResult get(String path, Object... variables) {
        return web.get().uri(path, variables).with(lan()).exchange();
    }

    /** An address that is encoded already. */
    MvcTestResult get(URI address) {
        return web.get().uri(address).with(lan()).exchange();
    }

    MvcTestResult post(String path, String json) {
        return web.post()
                .uri(path)
                .with(lan())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
