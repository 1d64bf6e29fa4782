package vn.langso.scheduler.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LineLocksTest {
    private final LineLocks locks = new LineLocks();

    @Test
    void gives_a_line_to_one_airing_at_a_time() {
        locks.take(List.of("dinh", "cho"), 1, () -> true);

        boolean second = locks.take(List.of("cho"), 2, () -> false);

        assertThat(second).isFalse();
        assertThat(locks.holder("cho")).isEqualTo(1L);
    }

    @Test
    void hands_over_when_the_lines_are_given_back() {
        locks.take(List.of("dinh", "cho"), 1, () -> true);
        CompletableFuture<Boolean> second =
                CompletableFuture.supplyAsync(() -> locks.take(List.of("cho"), 2, () -> true));

        locks.give(List.of("dinh", "cho"), 1);

        await().untilAsserted(() -> assertThat(second).isCompletedWithValue(true));
        assertThat(locks.holder("cho")).isEqualTo(2L);
        assertThat(locks.holder("dinh")).isNull();
    }

    @Test
    void lets_nobody_pass_one_who_came_earlier_for_the_same_line() {
        locks.take(List.of("dinh"), 1, () -> true);
        CompletableFuture<Boolean> whole =
                CompletableFuture.supplyAsync(() -> locks.take(List.of("dinh", "cho"), 2, () -> true));
        await().until(() -> locks.waiting() == 1);

        boolean passer = locks.take(List.of("cho"), 3, () -> false);
        boolean stranger = locks.take(List.of("truong"), 4, () -> false);

        assertThat(passer).isFalse();
        assertThat(stranger).isTrue();
        locks.give(List.of("dinh"), 1);
        await().untilAsserted(() -> assertThat(whole).isCompletedWithValue(true));
    }

    @Test
    void stops_waiting_when_the_lines_are_no_longer_wanted() {
        locks.take(List.of("dinh"), 1, () -> true);
        AtomicBoolean wanted = new AtomicBoolean(true);
        CompletableFuture<Boolean> second =
                CompletableFuture.supplyAsync(() -> locks.take(List.of("dinh"), 2, wanted::get));

        wanted.set(false);

        await().untilAsserted(() -> assertThat(second).isCompletedWithValue(false));
        assertThat(locks.waiting()).isZero();
    }
}
