package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.playout.Turnstile.Visitor;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/** In a crowded second the database is asked in the order in which people can hear the answers. */
class TurnstileTest {
    private static final Instant SECOND = Instant.parse("2027-02-05T22:30:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final Turnstile turnstile = new Turnstile(nanos::get);
    private final List<String> order = new CopyOnWriteArrayList<>();
    private final CountDownLatch busy = new CountDownLatch(1);
    private final CountDownLatch kept = new CountDownLatch(1);

    /** Whoever comes waits until {@link #busy} is over; then there is one place. */
    @BeforeEach
    void everyPlaceIsTaken() {
        CountDownLatch inside = new CountDownLatch(Turnstile.AT_ONCE);
        IntStream.range(0, Turnstile.AT_ONCE)
                .forEach(i -> onAThread(visitor -> visitor.prepare(() -> {
                    inside.countDown();
                    return wait(i == 0 ? busy : kept);
                })));
        wait(inside);
    }

    @AfterEach
    void letEverybodyGo() {
        busy.countDown();
        kept.countDown();
    }

    @Test
    void the_first_of_every_zone_comes_before_the_second_of_any() {
        due("Đông 1", "dong", Priority.NORMAL);
        due("Đông 2", "dong", Priority.NORMAL);
        due("Đông 3", "dong", Priority.NORMAL);
        due("Đoài 1", "doai", Priority.NORMAL);

        busy.countDown();

        await().untilAsserted(() -> assertThat(order).containsExactly("Đông 1", "Đoài 1", "Đông 2", "Đông 3"));
    }

    @Test
    void the_more_urgent_comes_before_those_who_came_earlier() {
        due("Thường", "dong", Priority.NORMAL);
        due("Ưu tiên", "dong", Priority.PRIORITY);

        busy.countDown();

        await().untilAsserted(() -> assertThat(order).containsExactly("Ưu tiên", "Thường"));
    }

    @Test
    void the_more_urgent_of_the_same_second_is_waited_for_until_its_thread_comes() {
        CountDownLatch wakesUp = new CountDownLatch(1);
        CountDownLatch known = new CountDownLatch(1);
        CompletableFuture<String> urgent = onAThread(visitor -> {
            visitor.is(go("dong", Priority.PRIORITY));
            known.countDown();
            wait(wakesUp);
            return visitor.judge(() -> told("Ưu tiên"));
        });
        wait(known);
        due("Thường", "dong", Priority.NORMAL);
        due("Thôn khác", "doai", Priority.NORMAL);

        busy.countDown();
        await().untilAsserted(() -> assertThat(order).containsExactly("Thôn khác"));
        wakesUp.countDown();

        await().untilAsserted(() -> assertThat(urgent).isCompletedWithValue("Ưu tiên"));
        await().untilAsserted(() -> assertThat(order).containsExactly("Thôn khác", "Ưu tiên", "Thường"));
    }

    @Test
    void nobody_waits_long_for_the_more_urgent() {
        CountDownLatch known = new CountDownLatch(1);
        onAThread(visitor -> {
            visitor.is(go("dong", Priority.PRIORITY));
            known.countDown();
            return wait(kept);
        });
        wait(known);
        due("Thường", "dong", Priority.NORMAL);
        busy.countDown();

        nanos.addAndGet(Duration.ofMillis(400).toNanos());

        await().untilAsserted(() -> assertThat(order).containsExactly("Thường"));
    }

    @Test
    void what_is_still_to_be_prepared_waits_for_what_is_due() {
        onAThread(visitor -> visitor.prepare(() -> told("Sắp tới")));
        await().until(() -> turnstile.waiting() == 1);
        due("Tới giờ", "dong", Priority.NORMAL);

        busy.countDown();

        await().untilAsserted(() -> assertThat(order).containsExactly("Tới giờ", "Sắp tới"));
    }

    @Test
    void a_failing_question_leaves_the_place_to_the_next() {
        onAThread(visitor -> visitor.judge(() -> {
            throw new IllegalStateException("the database is away");
        }));
        await().until(() -> turnstile.waiting() == 1);
        due("Sau đó", "dong", Priority.NORMAL);

        busy.countDown();

        await().untilAsserted(() -> assertThat(order).containsExactly("Sau đó"));
    }

    /** Waits before the test goes on until it is among those who wait. */
    private void due(String title, String zone, Priority priority) {
        int before = turnstile.waiting();
        onAThread(visitor -> {
            visitor.is(go(zone, priority));
            return visitor.judge(() -> told(title));
        });
        await().until(() -> turnstile.waiting() == before + 1);
    }

    private CompletableFuture<String> onAThread(Function<Visitor, String> visit) {
        return CompletableFuture.supplyAsync(
                () -> visit.apply(turnstile.visitor()),
                task -> Thread.ofPlatform().daemon().start(task));
    }

    private String told(String title) {
        order.add(title);
        return title;
    }

    private static String wait(CountDownLatch latch) {
        try {
            latch.await();
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Verdict.Go go(String zone, Priority priority) {
        Occurrence occurrence = new Occurrence(
                1, 1, "", List.of(zone), SECOND, Duration.ZERO, OccurrenceStatus.PLANNED, null, List.of(), null, null);
        Lateness lateness = new Lateness(SECOND, Duration.ofMinutes(10), TurnedTime.ZONE);
        return new Verdict.Go(occurrence, new RunningOrder(List.of()), List.of(), lateness, priority);
    }
}
