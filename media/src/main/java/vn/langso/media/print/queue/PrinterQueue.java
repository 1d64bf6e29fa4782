package vn.langso.media.print.queue;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;
import vn.langso.media.print.PrintedSheet;

/**
 * The printer beside the kiosk. Every refusal says in plain words what is the matter with it. Thread-safe; a call takes
 * up to about half a minute if the printer is slow.
 */
@Service
public class PrinterQueue {
    private final PrinterSettings settings;
    private final Printer printer;
    private final PageQuota quota;

    PrinterQueue(PrinterSettings settings, Clock clock) {
        this.settings = settings;
        this.printer = Printer.of(settings);
        this.quota = new PageQuota(settings.mostAnHour(), clock);
    }

    public boolean isSetUp() {
        return !settings.none();
    }

    /** Whether a screen that asks from this address stands beside the printer. */
    public boolean serves(String remoteAddress) {
        return isSetUp() && settings.isKiosk(remoteAddress);
    }

    /**
     * Hands a sheet to the printer, on both sides of the paper where it can; returns it when the printer has taken it.
     *
     * @param kiosk address of the screen in front of which somebody waits: each has its own pages of the hour
     * @param sheet is made only when the printer is ready and the screen has pages left
     * @param name of the job, as the printer's own screen shows it
     * @throws Refusal kind UNAVAILABLE if there is no printer, it does not answer, something is wrong with it, the sheet is
     *     longer than one paper, or the screen has printed enough for this hour
     */
    public PrintedSheet print(String kiosk, Supplier<PrintedSheet> sheet, String name) {
        if (settings.none()) {
            throw CannotPrint.because("Chưa cài đặt máy in (langso.printer.address).");
        }
        PageQuota.Turn turn = quota.take(settings.kiosk(kiosk)).orElseThrow(this::enough);
        PrintedSheet ready = ready(sheet, turn);
        // whether a printer that falls silent now has printed it nobody knows: its pages are used
        printer.take(ready, name).ifPresent(refusal -> {
            quota.giveBack(turn);
            throw refusal;
        });
        return ready;
    }

    private PrintedSheet ready(Supplier<PrintedSheet> sheet, PageQuota.Turn turn) {
        try {
            printer.checkReady();
            PrintedSheet ready = sheet.get();
            if (ready.pages() > PageQuota.MOST_A_JOB) {
                throw CannotPrint.because("Tờ này dài %d trang, ở đây chỉ in tờ %d trang; mời ông bà quét mã QR."
                        .formatted(ready.pages(), PageQuota.MOST_A_JOB));
            }
            quota.settle(turn, ready.pages());
            return ready;
        } catch (RuntimeException e) {
            quota.giveBack(turn);
            throw e;
        }
    }

    private Refusal enough() {
        return CannotPrint.because("Màn hình này đã in đủ %d trang trong một giờ; mời ông bà quét mã QR."
                .formatted(settings.mostAnHour()));
    }
}
