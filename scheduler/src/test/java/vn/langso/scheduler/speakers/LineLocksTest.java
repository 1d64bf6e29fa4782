package vn.langso.scheduler.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LineLocksTest {
    private final LineLocks locks = new LineLocks();

    @Test
    void gives_a_line_to_one_airing_at_a_time() {
        locks.take(List.of("dinh", "cho"), use(1), () -> true);

        boolean second = locks.take(List.of("cho"), use(2), () -> false);

        assertThat(second).isFalse();
        assertThat(locks.holder("cho")).isEqualTo(use(1));
    }

    @Test
    void hands_over_when_the_lines_are_given_back() {
        locks.take(List.of("dinh", "cho"), use(1), () -> true);
        CompletableFuture<Boolean> second = later(() -> locks.take(List.of("cho"), use(2), () -> true));

        locks.give(List.of("dinh", "cho"), use(1));

        await().untilAsserted(() -> assertThat(second).isCompletedWithValue(true));
        assertThat(locks.holder("cho")).isEqualTo(use(2));
        assertThat(locks.holder("dinh")).isNull();
    }

    @Test
    void lets_nobody_pass_one_who_came_earlier_for_the_same_line() {
        locks.take(List.of("dinh"), use(1), () -> true);
        CompletableFuture<Boolean> whole = later(() -> locks.take(List.of("dinh", "cho"), use(2), () -> true));
        await().until(() -> locks.waiting() == 1);

        boolean passer = locks.take(List.of("cho"), use(3), () -> false);
        boolean stranger = locks.take(List.of("truong"), use(4), () -> false);

        assertThat(passer).isFalse();
        assertThat(stranger).isTrue();
        locks.give(List.of("dinh"), use(1));
        await().untilAsserted(() -> assertThat(whole).isCompletedWithValue(true));
    }

    @Test
    void the_more_urgent_passes_those_who_wait() {
        locks.take(List.of("dinh"), use(1), () -> true);
        CompletableFuture<Boolean> plain = later(() -> locks.take(List.of("dinh"), use(2), () -> true));
        await().until(() -> locks.waiting() == 1);
        LineUse storm = LineUse.occurrence(3, "Phòng bão", 1);
        CompletableFuture<Boolean> urgent = later(() -> locks.take(List.of("dinh"), storm, () -> true));
        await().until(() -> locks.waiting() == 2);

        locks.give(List.of("dinh"), use(1));

        await().untilAsserted(() -> assertThat(urgent).isCompletedWithValue(true));
        assertThat(plain).isNotDone();
        locks.give(List.of("dinh"), storm);
        await().untilAsserted(() -> assertThat(plain).isCompletedWithValue(true));
    }

    @Test
    void stops_waiting_when_the_lines_are_no_longer_wanted() {
        locks.take(List.of("dinh"), use(1), () -> true);
        AtomicBoolean wanted = new AtomicBoolean(true);
        CompletableFuture<Boolean> second = later(() -> locks.take(List.of("dinh"), use(2), wanted::get));

        wanted.set(false);

        await().untilAsserted(() -> assertThat(second).isCompletedWithValue(false));
        assertThat(locks.waiting()).isZero();
    }

    @Test
    void an_emergency_goes_before_all_who_waited_longer() {
        locks.take(List.of("dinh", "cho"), use(1), () -> true);
        CompletableFuture<Boolean> patient = later(() -> locks.take(List.of("dinh"), use(2), () -> true));
        await().until(() -> locks.waiting() == 1);
        LineUse storm = LineUse.emergency(2, "Bão số 9");
        CompletableFuture<Boolean> urgent = later(() -> locks.take(List.of("dinh", "cho"), storm, () -> true));
        await().until(() -> locks.waiting() == 2);
        assertThat(locks.emergencyOn(List.of("cho"))).isTrue();

        locks.give(List.of("dinh", "cho"), use(1));

        await().untilAsserted(() -> assertThat(urgent).isCompletedWithValue(true));
        assertThat(locks.holder("dinh")).isEqualTo(storm);
        assertThat(patient).isNotDone();
        locks.give(List.of("dinh", "cho"), storm);
        await().untilAsserted(() -> assertThat(patient).isCompletedWithValue(true));
        assertThat(locks.emergencyOn(List.of("dinh", "cho"))).isFalse();
    }

    @Test
    void a_second_emergency_waits_for_the_first() {
        LineUse storm = LineUse.emergency(1, "Bão số 9");
        LineUse flood = LineUse.emergency(2, "Lũ quét");
        locks.take(List.of("dinh"), storm, () -> true);

        assertThat(locks.take(List.of("dinh", "cho"), flood, () -> false)).isFalse();

        locks.give(List.of("dinh"), storm);
        assertThat(locks.take(List.of("dinh", "cho"), flood, () -> false)).isTrue();
    }

    @Test
    void an_emergency_takes_at_once_what_no_other_one_has_and_the_rest_when_that_gives_it_back() {
        LineUse storm = LineUse.emergency(1, "Bão số 9");
        LineUse flood = LineUse.emergency(2, "Lũ quét");
        locks.take(List.of("dinh"), storm, () -> true);

        assertThat(locks.takeReachable(List.of("dinh", "cho"), flood, reachable -> false))
                .hasValue(Set.of("cho"));
        CompletableFuture<Optional<Set<String>>> rest =
                later(() -> locks.takeReachable(List.of("dinh"), flood, reachable -> true));
        await().until(() -> locks.waiting() == 1);
        locks.give(List.of("dinh"), storm);

        await().untilAsserted(() -> assertThat(rest).isCompletedWithValue(Optional.of(Set.of("dinh"))));
        assertThat(locks.holder("cho")).isEqualTo(flood);
    }

    @Test
    void an_emergency_is_told_only_of_the_lines_that_it_will_take() {
        LineUse flood = LineUse.emergency(2, "Lũ quét");
        locks.take(List.of("dinh"), LineUse.emergency(1, "Bão số 9"), () -> true);
        locks.take(List.of("cho"), use(1), () -> true);
        List<Set<String>> told = new ArrayList<>();

        Optional<Set<String>> taken = locks.takeReachable(List.of("dinh", "cho", "truong"), flood, reachable -> {
            told.add(reachable);
            locks.give(List.of("cho"), use(1));
            return true;
        });

        assertThat(told).containsExactly(Set.of("cho", "truong"));
        assertThat(taken).hasValue(Set.of("cho", "truong"));
    }

    @Test
    void an_emergency_leaves_to_an_earlier_one_what_that_waits_for() {
        LineUse storm = LineUse.emergency(1, "Bão số 9");
        LineUse flood = LineUse.emergency(2, "Lũ quét");
        locks.take(List.of("dinh"), use(1), () -> true);
        CompletableFuture<Optional<Set<String>>> earlier =
                later(() -> locks.takeReachable(List.of("dinh"), storm, reachable -> true));
        await().until(() -> locks.waiting() == 1);

        assertThat(locks.takeReachable(List.of("dinh"), flood, reachable -> !reachable.isEmpty()))
                .isEmpty();
        assertThat(locks.takeReachable(List.of("dinh", "cho"), flood, reachable -> false))
                .hasValue(Set.of("cho"));

        locks.give(List.of("dinh"), use(1));
        await().untilAsserted(() -> assertThat(earlier).isCompletedWithValue(Optional.of(Set.of("dinh"))));
    }

    @Test
    void ordinary_airings_go_on_where_no_emergency_is() {
        LineUse flood = LineUse.emergency(2, "Lũ quét");
        locks.take(List.of("dinh"), LineUse.emergency(1, "Bão số 9"), () -> true);
        locks.takeReachable(List.of("dinh", "cho"), flood, reachable -> true);
        CompletableFuture<Optional<Set<String>>> rest =
                later(() -> locks.takeReachable(List.of("dinh"), flood, reachable -> true));
        await().until(() -> locks.waiting() == 1);

        locks.give(List.of("cho"), flood);

        assertThat(locks.emergencyOn(List.of("cho"))).isFalse();
        assertThat(locks.take(List.of("cho"), use(1), () -> false)).isTrue();
        locks.give(List.of("dinh"), LineUse.emergency(1, "Bão số 9"));
        await().until(rest::isDone);
    }

    /** On a thread of its own: the common pool has one for all of them on a small machine. */
    private static <T> CompletableFuture<T> later(Supplier<T> taking) {
        return CompletableFuture.supplyAsync(
                taking, task -> Thread.ofPlatform().daemon().start(task));
    }

    private static LineUse use(long occurrence) {
        return LineUse.occurrence(occurrence, "Bản tin " + occurrence);
    }
}
