package vn.langso.web.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.media.print.PrintedSheet;

/**
 * Makes sheets, a few at a time, and remembers the latest: however many residents ask, the broadcast keeps its
 * processor. Thread-safe.
 */
@Component
class PrintCounter {

    private static final int AT_ONCE = 2;
    private static final int REMEMBERED = 48;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore printers = new Semaphore(AT_ONCE, true);
    private final Map<Record, PrintedSheet> sheets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Record, PrintedSheet> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The sheet of an edition, told from others by its equality; refuses when everybody wants one at the same time. */
    PrintedSheet sheet(Record edition, Supplier<PrintedSheet> print) {
        return remembered(edition).orElseGet(() -> printed(edition, print));
    }

    private PrintedSheet printed(Record edition, Supplier<PrintedSheet> print) {
        takePrinter();
        try {
            return remembered(edition).orElseGet(() -> remember(edition, print.get()));
        } finally {
            printers.release();
        }
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

    private Optional<PrintedSheet> remembered(Record edition) {
        synchronized (sheets) {
            return Optional.ofNullable(sheets.get(edition));
        }
    }

    private PrintedSheet remember(Record edition, PrintedSheet sheet) {
        synchronized (sheets) {
            sheets.put(edition, sheet);
        }
        return sheet;
    }
}
