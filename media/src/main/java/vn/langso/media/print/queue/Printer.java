package vn.langso.media.print.queue;

import java.util.Optional;
import vn.langso.config.Refusal;
import vn.langso.media.print.PrintedSheet;

/** What takes the sheets: a printer that is spoken to directly, or a queue of the operating system. Thread-safe. */
sealed interface Printer permits IppPrinter, SystemQueue {

    static Printer of(PrinterSettings settings) {
        return settings.queue()
                .<Printer>map(name -> new SystemQueue(name, settings))
                .orElseGet(() -> new IppPrinter(settings.address(), settings));
    }

    /** @throws Refusal in plain words, if it can print nothing now */
    void checkReady();

    /**
     * Hands a sheet over, on both sides of the paper where it can.
     *
     * @return why it did not take the sheet; empty if it did
     * @throws Refusal if it fell silent, and nobody knows whether it prints
     */
    Optional<Refusal> take(PrintedSheet sheet, String title);
}
