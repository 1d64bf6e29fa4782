package vn.langso.media.print;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;

/**
 * Makes sheets for people who wait, a few at a time, and remembers the latest: however many ask, the broadcast keeps its
 * processor. Editions are told from one another by their equality. Refuses (UNAVAILABLE) when everybody wants one at the
 * same time. Thread-safe.
 */
@Component
public class PrintCounter {
    private static final int AT_ONCE = 2;
    private static final int REMEMBERED = 48;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore printers = new Semaphore(AT_ONCE, true);
    private final Shelf<PrintedSheet> sheets = new Shelf<>();
    private final Shelf<Preflight> inspected = new Shelf<>();
    private final Shelf<Refusal> refused = new Shelf<>();

    PrintCounter() {}

    /** The latest of a kind. */
    private static final class Shelf<T> {
        private final Map<Record, T> latest = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Record, T> eldest) {
                return size() > REMEMBERED;
            }
        };

        synchronized Optional<T> find(Record edition) {
            return Optional.ofNullable(latest.get(edition));
        }

        synchronized T keep(Record edition, T made) {
            latest.put(edition, made);
            return made;
        }
    }

    /** The sheet of an edition; one that was inspected is not printed again, one that was refused is refused again. */
    public PrintedSheet sheet(Record edition, Supplier<PrintedSheet> print) {
        return remembered(edition)
                .orElseGet(() ->
                        inTurn(() -> remembered(edition).orElseGet(() -> sheets.keep(edition, made(edition, print)))));
    }

    /** The same guide is refused for the same reasons, however often somebody asks. */
    private PrintedSheet made(Record edition, Supplier<PrintedSheet> print) {
        try {
            return print.get();
        } catch (Refusal refusal) {
            throw refusal.kind() == Refusal.Kind.INVALID ? refused.keep(edition, refusal) : refusal;
        }
    }

    /** What preflight found on the sheet of an edition, with the sheet. */
    public Preflight inspected(Record edition, Supplier<Preflight> inspect) {
        return inspected
                .find(edition)
                .orElseGet(() ->
                        inTurn(() -> inspected.find(edition).orElseGet(() -> inspected.keep(edition, inspect.get()))));
    }

    /** Any work of this sort, remembered by the caller; it must not come back to the counter. */
    public <T> T inTurn(Supplier<T> work) {
        takePrinter();
        try {
            return work.get();
        } finally {
            printers.release();
        }
    }

    /** @throws Refusal if it was refused */
    private Optional<PrintedSheet> remembered(Record edition) {
        refused.find(edition).ifPresent(refusal -> {
            throw refusal;
        });
        return sheets.find(edition)
                .or(() -> inspected.find(edition).flatMap(found -> Optional.ofNullable(found.sheet())));
    }

    private void takePrinter() {
        try {
            if (!printers.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException _) {
            // only a stopping server does this; the flag stays down, for the thread may touch the database again
            throw busy();
        }
    }

    private static Refusal busy() {
        return Refusal.of(
                Refusal.Kind.UNAVAILABLE,
                "Máy đang tạo nhiều bản in cùng lúc; hãy thử lại sau 10 giây.",
                "All " + AT_ONCE + " PDF renderers busy for " + PATIENCE_SECONDS + " s");
    }
}
