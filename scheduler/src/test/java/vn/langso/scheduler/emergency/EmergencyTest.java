package vn.langso.scheduler.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmergencyTest {
    private static final Instant EXPIRES = Instant.parse("2027-02-05T16:30:00Z");
    private static final Clock CLOCK = Clock.fixed(EXPIRES, ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void says_who_stopped_it_and_when() {
        Emergency stopped =
                emergency(EmergencyStatus.STOPPED, new Emergency.Deed("mai", Instant.parse("2027-02-05T14:05:09Z")));

        assertThat(stopped.ended(CLOCK)).isEqualTo("Tin này đã dừng lúc 21:05 ngày 05/02/2027 bởi mai.");
    }

    @Test
    void has_expired_when_it_was_to_even_if_the_station_found_it_hours_later() {
        Emergency expired =
                emergency(EmergencyStatus.EXPIRED, new Emergency.Deed("system", EXPIRES.plusSeconds(7_200)));

        assertThat(expired.overSince()).isEqualTo(EXPIRES);
        assertThat(expired.ended(CLOCK)).isEqualTo("Tin này đã hết hiệu lực lúc 23:30 ngày 05/02/2027.");
    }

    @Test
    void who_wants_to_stop_it_later_is_told_the_same_time() {
        Emergency expired =
                emergency(EmergencyStatus.EXPIRED, new Emergency.Deed("system", EXPIRES.plusSeconds(7_200)));

        assertThat(EmergencyRefusal.over(expired, CLOCK).detail())
                .isEqualTo("Tin khẩn cấp “Bão số 9” đã hết hiệu lực lúc 23:30 ngày 05/02/2027, không còn gì để dừng.");
    }

    @Test
    void says_nothing_of_an_end_while_it_is_in_force() {
        Emergency running = emergency(EmergencyStatus.IN_FORCE, null);

        assertThat(running.overSince()).isNull();
        assertThat(running.ended(CLOCK)).isNull();
    }

    private static Emergency emergency(EmergencyStatus status, Emergency.@Nullable Deed end) {
        EmergencyDraft what = new EmergencyDraft(
                "Bão số 9", "Không ra khỏi nhà.", null, List.of("toan-xa"), "UBND xã", "", EXPIRES, 10, "Gấp.");
        return new Emergency(
                3,
                what,
                "lan",
                EXPIRES.minusSeconds(3_600),
                status,
                new EmergencySound(EmergencySound.Kind.SPEECH, 7L, null),
                1,
                EXPIRES,
                end,
                null);
    }
}
