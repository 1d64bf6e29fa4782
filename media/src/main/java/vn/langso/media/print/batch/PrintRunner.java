package vn.langso.media.print.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.langso.config.Refusal;

/**
 * Prints the jobs one after the other in the background, and goes on after a restart where the last one ended: a job that
 * was running is simply taken up again, chunk by chunk. Stops between two chunks, never by an interrupt, which would
 * close the database. Thread-safe.
 */
@Component
class PrintRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PrintRunner.class);
    /** Another node may have ordered something. */
    private static final int LOOK_AGAIN_SECONDS = 30;

    private static final int STOP_SECONDS = 30;

    private final JobLedger ledger;
    private final ChunkPrinter printer;
    private final JobFiles files;
    private final DroppedFiles dropped;
    private final PrintPace pace;
    private final PrintSettings settings;
    private final Semaphore news = new Semaphore(0);
    /** Read by who makes a file and writes its name down, written by who removes files: else a new one looks like waste. */
    private final ReadWriteLock storing = new ReentrantReadWriteLock();

    private volatile boolean stopping;
    private volatile @Nullable CountDownLatch ended;

    PrintRunner(
            JobLedger ledger,
            ChunkPrinter printer,
            JobFiles files,
            DroppedFiles dropped,
            PrintPace pace,
            PrintSettings settings) {
        this.ledger = ledger;
        this.printer = printer;
        this.files = files;
        this.dropped = dropped;
        this.pace = pace;
        this.settings = settings;
    }

    @Override
    public void start() {
        stopping = false;
        CountDownLatch end = new CountDownLatch(1);
        ended = end;
        Thread.ofPlatform().name("print-jobs").daemon().start(() -> {
            try {
                run();
            } finally {
                end.countDown();
            }
        });
    }

    @Override
    public void stop() {
        CountDownLatch end = ended;
        stopping = true;
        news.release();
        if (end != null && !await(end)) {
            LOG.warn("A print job did not reach the end of its chunk in {} s; it will be printed again", STOP_SECONDS);
        }
        ended = null;
    }

    @Override
    public boolean isRunning() {
        return ended != null;
    }

    /** Something was ordered, resumed or dropped. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(PrintJobChanged changed) {
        news.release();
    }

    private void run() {
        while (!stopping) {
            try {
                dropped.sweep();
                Optional<PrintJob> next = ledger.begin();
                next.ifPresent(this::print);
                if (next.isEmpty()) {
                    waitForNews();
                }
            } catch (RuntimeException e) {
                LOG.error(
                        "The database does not answer the print runner, looking again in {} s", LOOK_AGAIN_SECONDS, e);
                waitForNews();
            }
        }
    }

    private void print(PrintJob job) {
        pace.begins(job);
        try {
            printChunks(job);
            boolean complete = ledger.openChunks(job.id()).isEmpty();
            if (!stopping && complete && ledger.isRunning(job.id())) {
                finish(job, bound(job));
            }
        } catch (RuntimeException e) {
            LOG.error("Print job {} failed", job.id(), e);
            ledger.failed(job.id(), sentence(e));
        } finally {
            pace.ends(job.id());
        }
    }

    /** Whoever paused or cancelled it while it was bound was faster: this file is nobody's. */
    private void finish(PrintJob job, Optional<JobFiles.Bound> bound) {
        if (ledger.finished(job.id(), bound)) {
            ledger.sync();
        } else {
            bound.ifPresent(file -> dropped.remove(file.sha256()));
        }
    }

    private Optional<JobFiles.Bound> bound(PrintJob job) {
        return ledger.anyPrinted(job.id()) ? Optional.of(files.bind(job)) : Optional.empty();
    }

    /** Several workers take chunk after chunk; the first that fails ends the others. */
    private void printChunks(PrintJob job) {
        Queue<Integer> open = new ConcurrentLinkedQueue<>(ledger.openChunks(job.id()));
        Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
        CountDownLatch done = new CountDownLatch(settings.threads());
        for (int worker = 1; worker <= settings.threads(); worker++) {
            Thread.ofPlatform().name("print-worker-" + worker).daemon().start(() -> {
                try {
                    work(job, open, failures);
                } catch (RuntimeException e) {
                    failures.add(e);
                } finally {
                    done.countDown();
                }
            });
        }
        awaitWorkers(done);
        List<RuntimeException> all = new ArrayList<>(failures);
        if (!all.isEmpty()) {
            all.stream().skip(1).forEach(all.getFirst()::addSuppressed);
            throw all.getFirst();
        }
    }

    private void work(PrintJob job, Queue<Integer> open, Queue<RuntimeException> failures) {
        for (Integer chunk = open.poll(); chunk != null; chunk = open.poll()) {
            if (stopping || !failures.isEmpty() || !ledger.isRunning(job.id())) {
                return;
            }
            storing.readLock().lock();
            try {
                print(job, chunk);
            } finally {
                storing.readLock().unlock();
            }
            removeWaste();
        }
    }

    /** What somebody dropped meanwhile; waits for the chunks in hand. */
    private void removeWaste() {
        if (dropped.isThereAny()) {
            storing.writeLock().lock();
            try {
                dropped.sweep();
            } finally {
                storing.writeLock().unlock();
            }
        }
    }

    private void print(PrintJob job, int number) {
        ChunkPrinter.Chunk chunk = printer.print(job, number, ledger.rows(job.id(), number));
        if (isWanted(job, chunk)) {
            ledger.sync();
        } else {
            chunk.sha256().ifPresent(dropped::remove);
        }
    }

    private boolean isWanted(PrintJob job, ChunkPrinter.Chunk chunk) {
        try {
            return ledger.printed(job, chunk);
        } catch (DuplicateKeyException e) {
            LOG.info("Chunk {} of job {} was printed by another node, ours is dropped", chunk.number(), job.id(), e);
            return false;
        }
    }

    private static String sentence(RuntimeException failure) {
        return failure instanceof Refusal refusal
                ? refusal.detail()
                : "Đợt in dừng vì lỗi của hệ thống; hãy kiểm tra đĩa còn chỗ trống rồi bấm In tiếp. Những tờ đã in vẫn còn.";
    }

    private void waitForNews() {
        try {
            if (news.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            // nobody of ours interrupts; the flag stays down, for this thread goes on to the database
            LOG.warn("The print runner was interrupted while waiting", e);
        }
    }

    private static boolean await(CountDownLatch end) {
        try {
            return end.await(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            LOG.warn("Interrupted while the print runner ended", e);
            return false;
        }
    }

    /** However often somebody interrupts: the workers must be through before the job goes on. */
    private static void awaitWorkers(CountDownLatch done) {
        while (done.getCount() > 0) {
            await(done);
        }
    }
}
