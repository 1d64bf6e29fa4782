package vn.langso.config.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.ConfigTest;

@ConfigTest
class AuditTrailTest {
    @Autowired
    private AuditTrail audit;

    @Test
    void tells_the_newest_first() {
        audit.record("lan", "approve bulletin", "7");
        audit.record("mai", "stop emergency", "8");

        assertThat(audit.newest(2)).extracting(AuditEntry::who).containsExactly("mai", "lan");
        assertThat(audit.newest(1)).hasSize(1);
    }

    @Test
    void one_deed_is_one_line_however_long_and_odd() {
        audit.record("lan", "return bulletin", "dòng một\r\ndòng hai" + "x".repeat(600));

        assertThat(audit.newest(1).getFirst().what())
                .startsWith("dòng một dòng hai")
                .hasSize(500)
                .endsWith("…");
    }
}
