package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.langso.config.Refusal;

class PrintCounterTest {

    private final PrintCounter counter = new PrintCounter();

    private record Edition(int version) {}

    @Test
    void prints_two_at_a_time_however_many_ask() throws InterruptedException {
        AtomicInteger printing = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);
        List<Thread> residents = new ArrayList<>();

        for (int version = 1; version <= 6; version++) {
            Edition edition = new Edition(version);
            residents.add(Thread.startVirtualThread(() -> counter.sheet(edition, () -> {
                most.accumulateAndGet(printing.incrementAndGet(), Math::max);
                awaitQuietly(done);
                printing.decrementAndGet();
                return sheet();
            })));
        }
        await().until(() -> printing.get() == 2);
        done.countDown();
        for (Thread resident : residents) {
            resident.join();
        }

        assertThat(most).hasValue(2);
    }

    @Test
    void forgets_the_sheet_nobody_asked_for_longest() {
        AtomicInteger printed = new AtomicInteger();
        for (int version = 1; version <= 60; version++) {
            counter.sheet(new Edition(version), () -> counted(printed));
        }

        counter.sheet(new Edition(60), () -> counted(printed));
        counter.sheet(new Edition(1), () -> counted(printed));

        assertThat(printed).hasValue(61);
    }

    @Test
    void does_not_print_again_what_was_inspected() {
        AtomicInteger printed = new AtomicInteger();
        PrintedSheet looked = sheet();
        Preflight preflight = new Preflight(looked, Map.of(), List.of(), 14, 14, 8, 5, List.of());

        counter.inspected(new Edition(1), () -> preflight);
        Preflight again = counter.inspected(new Edition(1), () -> Preflight.failed(14, List.of()));

        assertThat(again).isSameAs(preflight);
        assertThat(counter.sheet(new Edition(1), () -> counted(printed))).isSameAs(looked);
        assertThat(printed).hasValue(0);
    }

    @Test
    void refuses_again_without_printing_what_was_refused() {
        AtomicInteger printed = new AtomicInteger();
        for (int time = 1; time <= 3; time++) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> counter.sheet(new Edition(1), () -> {
                        printed.incrementAndGet();
                        throw Refusal.invalid("guide", "Bài quá dài.", "too long");
                    }));
        }

        assertThat(printed).hasValue(1);
    }

    @Test
    void prints_on_after_work_that_failed() {
        for (int time = 1; time <= 3; time++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> counter.inTurn(() -> {
                        throw new IllegalStateException("broken");
                    }));
        }

        assertThat(counter.inTurn(() -> "in")).isEqualTo("in");
    }

    private static PrintedSheet counted(AtomicInteger printed) {
        printed.incrementAndGet();
        return sheet();
    }

    private static PrintedSheet sheet() {
        return new PrintedSheet("to-roi.pdf", new byte[1], 1);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
