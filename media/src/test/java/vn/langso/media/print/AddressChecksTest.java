package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressChecksTest {
    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/huong-dan/a, chính máy này",
        "http://127.0.0.1/huong-dan/a, chính máy này",
        "http://[::1]:8080/huong-dan/a, chính máy này",
        "http://10.0.0.5:8090/huong-dan/a, mạng của trụ sở",
        "http://192.168.1.20/huong-dan/a, mạng của trụ sở",
        "http://172.16.3.4/huong-dan/a, mạng của trụ sở",
        "http://tram/huong-dan/a, mạng của trụ sở",
    })
    void warns_of_an_address_that_no_phone_can_open(URI address, String reach) {
        assertThat(AddressChecks.of(address)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(finding.check()).isEqualTo(Finding.Check.ADDRESS);
            assertThat(finding.sentence()).contains(address.getAuthority(), reach, "langso.public-address");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://huongdan.xaduchop.vn/a", "http://203.162.4.191/a", "https://[2001:db8::5]/a"})
    void has_nothing_against_a_public_one(URI address) {
        assertThat(AddressChecks.of(address)).isEmpty();
    }
}
