package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import vn.langso.config.DurableCommit;

class CheckpointsTest {
    private static final Instant NOW = Instant.parse("2027-02-05T10:30:00Z");

    private final DurableCommit durable = mock();
    private final Checkpoints checkpoints = new Checkpoints(durable, Clock.fixed(NOW, TurnedTime.ZONE));

    @Test
    void one_wait_for_the_disk_follows_all_that_was_written() {
        Checkpoints.Writer first = ours();
        Checkpoints.Writer second = ours();
        checkpoints.follow("bản tin 1", onAir(), first);
        checkpoints.follow("bản tin 2", onAir(), second);

        checkpoints.write();

        InOrder order = inOrder(first, second, durable);
        order.verify(first).write(true, NOW, NOW);
        order.verify(second).write(true, NOW, NOW);
        order.verify(durable).sync();
        then(durable).shouldHaveNoMoreInteractions();
    }

    /** Else the next start would take a silence of seconds for one of hours, and play everything once more. */
    @Test
    void a_clock_that_loses_its_way_is_not_what_they_are_dated_by() {
        TurnedTime time = TurnedTime.standingAt(NOW);
        ClockGate gate = ClockGateTest.gate(mock(), mock(), time);
        gate.begin();
        Checkpoints dated = new Checkpoints(durable, gate);
        Checkpoints.Writer writer = ours();
        dated.follow("bản tin", onAir(), writer);

        time.pass(Duration.ofSeconds(3));
        time.turn(Duration.ofHours(8));
        dated.write();

        then(writer).should().write(true, NOW, NOW.plusSeconds(3));
    }

    @Test
    void where_nothing_sounds_the_disk_is_left_alone() {
        checkpoints.follow("bản tin", new Progress(0), ours());

        checkpoints.write();

        then(durable).should(never()).sync();
    }

    @Test
    void a_disk_that_does_not_answer_is_asked_again_with_the_next_checkpoint() {
        List<Boolean> firsts = new ArrayList<>();
        checkpoints.follow("bản tin", onAir(), (first, startedAt, now) -> firsts.add(first));
        willThrow(new IllegalStateException("no disk"))
                .willDoNothing()
                .given(durable)
                .sync();

        assertThatCode(checkpoints::write).doesNotThrowAnyException();
        checkpoints.write();

        then(durable).should(times(2)).sync();
        assertThat(firsts).containsExactly(true, false);
    }

    /** A second more without one is a second more heard twice when the power goes then. */
    @Test
    void after_a_failure_the_next_comes_much_sooner() {
        Checkpoints.Writer writer = mock();
        given(writer.write(true, NOW, NOW))
                .willThrow(new IllegalStateException("no database"))
                .willReturn(true);
        given(writer.write(false, NOW, NOW)).willReturn(true);
        checkpoints.follow("bản tin", onAir(), writer);

        assertThat(checkpoints.write()).isEqualTo(Duration.ofMillis(100));
        assertThat(checkpoints.write()).isEqualTo(Duration.ofSeconds(1));

        willThrow(new IllegalStateException("no disk")).given(durable).sync();
        assertThat(checkpoints.write()).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void what_is_no_longer_ours_is_told_to_stop_once_and_not_asked_again() {
        Checkpoints.Writer taken = mock(); // answers false
        checkpoints.follow("bản tin", onAir(), taken);

        checkpoints.write();
        checkpoints.write();

        then(taken).should(times(1)).write(true, NOW, NOW);
        then(taken).shouldHaveNoMoreInteractions();
    }

    private static Checkpoints.Writer ours() {
        Checkpoints.Writer writer = mock();
        given(writer.write(true, NOW, NOW)).willReturn(true);
        return writer;
    }

    private static Progress onAir() {
        Progress progress = new Progress(0);
        progress.started(NOW);
        return progress;
    }
}
