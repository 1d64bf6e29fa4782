package vn.langso.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintContext;
import vn.langso.media.print.PrintedSheet;
import vn.langso.web.Samples;

class PrintCounterTest {

    private final PrintCounter counter = new PrintCounter();

    @Test
    void prints_two_at_a_time_however_many_ask() throws InterruptedException {
        AtomicInteger printing = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);
        List<Thread> residents = new ArrayList<>();

        for (int version = 1; version <= 6; version++) {
            Edition edition = edition(version);
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
            counter.sheet(edition(version), () -> counted(printed));
        }

        counter.sheet(edition(60), () -> counted(printed));
        counter.sheet(edition(1), () -> counted(printed));

        assertThat(printed).hasValue(61);
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

    private static Edition edition(int day) {
        PrintContext context = new PrintContext(
                "Xã Mẫu",
                "Trụ sở xã",
                URI.create("http://xa.vn/huong-dan/cai-dat-vneid"),
                LocalDate.of(2027, 2, 5).plusDays(day));
        return new Edition("to-roi", Samples.guide(), LeafletStyle.COLOUR, context);
    }
}
