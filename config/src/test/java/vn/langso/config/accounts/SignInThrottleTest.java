package vn.langso.config.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.langso.config.TimeConfiguration;

class SignInThrottleTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T01:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(TimeConfiguration.ZONE);
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void the_tenth_failure_blocks_this_account_and_no_other() {
        fail("lan", 9);
        assertThat(throttle.blocked("lan")).isFalse();

        fail("LAN ", 1);

        assertThat(throttle.blocked("lan")).isTrue();
        assertThat(throttle.blocked("mai")).isFalse();
    }

    @Test
    void fifteen_minutes_later_it_may_be_tried_again() {
        fail("lan", 10);

        pass(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(throttle.blocked("lan")).isTrue();

        pass(Duration.ofSeconds(1));
        assertThat(throttle.blocked("lan")).isFalse();
    }

    @Test
    void failures_far_apart_do_not_add_up() {
        for (int i = 0; i < 30; i++) {
            fail("lan", 1);
            pass(Duration.ofMinutes(2));
        }

        assertThat(throttle.blocked("lan")).isFalse();
    }

    @Test
    void a_right_password_forgives() {
        fail("lan", 9);
        throttle.succeeded("lan");

        fail("lan", 9);

        assertThat(throttle.blocked("lan")).isFalse();
    }

    @Test
    void a_flood_of_names_does_not_fill_the_memory_nor_free_a_name_that_fails_now() {
        for (int i = 0; i < 20_000; i++) {
            throttle.failed("tên-" + i + "x".repeat(1_000));
        }

        fail("lan", 10);

        assertThat(throttle.names()).isEqualTo(10_000);
        assertThat(throttle.blocked("lan")).isTrue();
    }

    private void fail(String username, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(username);
        }
    }

    private void pass(Duration time) {
        now.updateAndGet(at -> at.plus(time));
    }
}
