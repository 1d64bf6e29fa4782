package vn.langso.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import vn.langso.web.WebTest;

@WebTest
class OwnPagesOnlyTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    OwnPagesOnly ownPagesOnly;

    private MockMvcTester web;

    @BeforeEach
    void behindTheFilter() {
        web = MockMvcTester.from(
                context,
                builder ->
                        builder.addFilters(ownPagesOnly).apply(springSecurity()).build());
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://localhost.evil.example"
    })
    void takes_nothing_that_another_site_sends(String header, String value) {
        var answer = web.post().uri("/dang-nhap").header(header, value).exchange();

        assertThat(answer).hasStatus(403).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().startsWith("Yêu cầu này do một trang khác");
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, same-origin", "Sec-Fetch-Site, none", "Origin, http://localhost:8080"})
    void takes_what_its_own_pages_send(String header, String value) {
        assertThat(web.post().uri("/api/v1/clips").header(header, value).exchange())
                .hasStatus(401);
    }

    @Test
    void lets_other_sites_link_here() {
        assertThat(web.get()
                        .uri("/api/v1/guides")
                        .header("Sec-Fetch-Site", "cross-site")
                        .exchange())
                .hasStatus(401);
    }
}
