package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEventPublisher;
import vn.langso.config.StaffAction;

class ClockGateTest {
    private static final Instant NOW = Instant.parse("2027-02-05T10:30:00Z");

    private final JdbcClockMark marks = mock();
    private final ApplicationEventPublisher events = mock();
    private final TurnedTime time = TurnedTime.standingAt(NOW);
    private final ClockGate gate = gate(marks, events, time);

    /** As on the day of its release, with two minutes to settle. */
    static ClockGate gate(JdbcClockMark marks, ApplicationEventPublisher events, TurnedTime time) {
        ClockSettings settings = new ClockSettings(
                LocalDate.of(2024, 7, 1), LocalDate.of(2041, 11, 24), Duration.ofMinutes(2), Duration.ofDays(180));
        return new ClockGate(marks, settings, events, time, time);
    }

    @Test
    void believes_a_clock_that_goes_on() {
        begin(NOW.minusSeconds(60));

        for (int minute = 0; minute < 120; minute++) {
            time.pass(Duration.ofMinutes(1));
            time.turn(Duration.ofSeconds(4L * minute)); // 4 s a minute too fast
            assertThat(gate.open()).isTrue();
        }

        assertThat(gate.problem()).isEmpty();
        assertThat(gate.jumps()).isEqualTo(1); // the start
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "-PT1M", "PT1H", "-PT1H", "PT8H", "-PT8H", "P1D", "-P1D", "PT87660H", "PT6S"})
    void holds_at_once_where_it_jumps_and_lets_go_where_it_comes_back(Duration jump) {
        begin(NOW.minusSeconds(60));

        time.turn(jump);
        assertThat(gate.open()).isFalse();
        time.pass(Duration.ofSeconds(75));
        assertThat(gate.open()).isFalse();
        assertThat(gate.problem().orElseThrow()).startsWith("Đồng hồ máy ").contains("Lịch phát tạm dừng");
        assertThat(gate.now()).isEqualTo(NOW.plusSeconds(75));
        time.turn(Duration.ZERO);

        assertThat(gate.open()).isTrue();
        assertThat(gate.now()).isEqualTo(NOW.plusSeconds(75));
    }

    @Test
    void believes_a_jump_forward_that_has_run_evenly_for_two_minutes_and_judges_everything_anew() {
        begin(NOW);
        long before = gate.jumps();
        time.turn(Duration.ofHours(1));
        gate.open();

        time.pass(Duration.ofSeconds(119));
        assertThat(gate.open()).isFalse();
        time.pass(Duration.ofSeconds(1));

        assertThat(gate.open()).isTrue();
        assertThat(gate.jumps()).isEqualTo(before + 1);
    }

    @Test
    void goes_back_at_once_to_a_time_that_was_right_before_and_never_again_to_the_wrong_one() {
        begin(NOW);
        time.turn(Duration.ofHours(8));
        gate.open();
        time.pass(Duration.ofMinutes(3));
        assertThat(gate.open()).isTrue();
        gate.keepMark();

        time.turn(Duration.ZERO);

        assertThat(gate.open()).isTrue();
        gate.keepMark();
        then(marks).should().mark(NOW.plus(Duration.ofMinutes(3)));
        time.turn(Duration.ofHours(8));
        assertThat(gate.open()).isFalse();
    }

    @Test
    void a_jump_back_behind_what_was_believed_waits_for_that_time_or_for_a_person() {
        begin(NOW);
        time.turn(Duration.ofHours(-1));
        gate.open();
        time.pass(Duration.ofMinutes(10));
        assertThat(gate.open()).isFalse();
        assertThat(gate.problem().orElseThrow()).contains("trước giờ đã ghi 17:30:00 ngày 05/02/2027");

        gate.confirm("lan");

        assertThat(gate.open()).isTrue();
        then(events).should().publishEvent(any(StaffAction.class));
    }

    @Test
    void a_machine_without_a_battery_waits_until_its_clock_is_set() {
        given(marks.mark()).willReturn(Optional.of(NOW.minus(Duration.ofHours(2))));
        Duration toThe1970s = Duration.between(NOW, Instant.EPOCH);
        time.turn(toThe1970s);

        gate.begin();
        assertThat(gate.open()).isFalse();
        assertThat(gate.problem().orElseThrow()).contains("1970");
        assertThat(gate.now()).isEqualTo(NOW.minus(Duration.ofHours(2)));
        time.turn(Duration.ZERO);
        assertThat(gate.open()).isFalse();
        time.pass(Duration.ofMinutes(2));

        assertThat(gate.open()).isTrue();
    }

    @Test
    void a_station_that_seems_to_have_slept_for_a_year_is_asked() {
        begin(NOW.minus(Duration.ofDays(365)));

        assertThat(gate.open()).isFalse();
        assertThat(gate.problem().orElseThrow()).contains("hơn 180 ngày");
        gate.confirm("lan");
        assertThat(gate.open()).isTrue();
    }

    @Test
    void keeps_the_mark_once_a_minute_and_only_while_the_clock_is_believed() {
        begin(NOW.minusSeconds(5));
        gate.keepMark();
        gate.keepMark();
        time.pass(Duration.ofSeconds(61));
        gate.keepMark();
        time.turn(Duration.ofDays(3650));
        time.pass(Duration.ofSeconds(61));
        gate.keepMark();

        then(marks).should().mark(NOW);
        then(marks).should().mark(NOW.plusSeconds(61));
        then(marks).should().mark();
        then(marks).shouldHaveNoMoreInteractions();
    }

    private void begin(Instant mark) {
        given(marks.mark()).willReturn(Optional.of(mark));
        gate.begin();
    }
}
