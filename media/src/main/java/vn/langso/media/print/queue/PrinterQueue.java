package vn.langso.media.print.queue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;
import vn.langso.media.print.PrintedSheet;

/**
 * The printer beside the kiosk. Every refusal says in plain words what is the matter with it. Speaks the protocol that
 * both CUPS queues and printers since about 2013 understand, so no driver and no library of the system is needed.
 * Thread-safe; a call takes up to 20 seconds if the printer is slow.
 */
@Service
public class PrinterQueue {
    private static final Logger log = LoggerFactory.getLogger(PrinterQueue.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String STOPPED = "5";
    private static final int NOT_ACCEPTING = 0x0506;

    private final PrinterSettings settings;
    private final HttpClient web =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(4)).build();
    private final PageQuota quota;

    PrinterQueue(PrinterSettings settings, Clock clock) {
        this.settings = settings;
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
            throw unavailable("Chưa cài đặt máy in (langso.printer.address).");
        }
        PageQuota.Turn turn = quota.take(settings.kiosk(kiosk)).orElseThrow(this::enough);
        PrintedSheet ready = ready(sheet, turn);
        // whether a printer that falls silent now has printed it nobody knows: its pages are used
        IppAnswer answer = ask(job(ready, name));
        if (!answer.succeeded()) {
            quota.giveBack(turn);
            throw refused(answer);
        }
        return ready;
    }

    private PrintedSheet ready(Supplier<PrintedSheet> sheet, PageQuota.Turn turn) {
        try {
            checkReady();
            PrintedSheet ready = sheet.get();
            if (ready.pages() > PageQuota.MOST_A_JOB) {
                throw unavailable("Tờ này dài %d trang, ở đây chỉ in tờ %d trang; mời ông bà quét mã QR."
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
        return unavailable("Màn hình này đã in đủ %d trang trong một giờ; mời ông bà quét mã QR."
                .formatted(settings.mostAnHour()));
    }

    private byte[] job(PrintedSheet sheet, String name) {
        return new IppRequest(IppRequest.PRINT_JOB, settings.address())
                .with(IppRequest.NAME, "requesting-user-name", "langso")
                .with(IppRequest.NAME, "job-name", name)
                .withFormat("application/pdf")
                .job()
                .with("copies", 1)
                .with(IppRequest.KEYWORD, "sides", "two-sided-long-edge")
                .with(IppRequest.KEYWORD, "media", settings.media())
                .with(IppRequest.KEYWORD, "print-scaling", "fit")
                .bytes(sheet.pdf());
    }

    private void checkReady() {
        IppAnswer printer = ask(new IppRequest(IppRequest.GET_PRINTER_ATTRIBUTES, settings.address())
                .with(IppRequest.KEYWORD, "requested-attributes", "printer-state")
                .with(IppRequest.KEYWORD, "", "printer-state-reasons")
                .bytes(new byte[0]));
        if (!printer.succeeded()) {
            throw refused(printer);
        }
        List<String> reasons = printer.values("printer-state-reasons");
        PrinterTrouble.of(reasons).ifPresent(trouble -> {
            throw unavailable(trouble.sentence());
        });
        if (printer.values("printer-state").contains(STOPPED)) {
            throw unavailable(
                    "Máy in đang dừng (%s); mời cán bộ xem lại máy in.".formatted(String.join(", ", reasons)));
        }
    }

    private IppAnswer ask(byte[] request) {
        HttpRequest post = HttpRequest.newBuilder(settings.web())
                .timeout(PATIENCE)
                .header("Content-Type", "application/ipp")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try {
            HttpResponse<byte[]> answer = web.send(post, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("HTTP status " + answer.statusCode());
            }
            return IppAnswer.read(answer.body());
        } catch (IOException e) {
            log.warn("Printer {} does not answer: {}", settings.address(), e.toString());
            throw silent();
        } catch (InterruptedException _) {
            // only a stopping server does this; the flag stays down, for the thread may touch the database again
            throw silent();
        }
    }

    private static Refusal silent() {
        return unavailable("Máy in không trả lời; mời cán bộ xem máy in đã bật và nối mạng chưa.");
    }

    private static Refusal refused(IppAnswer answer) {
        return unavailable(
                answer.status() == NOT_ACCEPTING
                        ? "Máy in đang không nhận bản in; mời cán bộ cho máy in nhận lại."
                        : "Máy in không nhận tờ này (mã 0x%04X); mời cán bộ xem lại máy in."
                                .formatted(answer.status()));
    }

    private static Refusal unavailable(String sentence) {
        return Refusal.of(Refusal.Kind.UNAVAILABLE, sentence, "The kiosk's printer cannot print");
    }
}
