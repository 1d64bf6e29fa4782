package vn.langso.media.print.queue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.langso.config.Refusal;
import vn.langso.media.print.PrintedSheet;

/**
 * A printer or print server that is spoken to directly, in the protocol that both CUPS queues and printers since about
 * 2013 understand; no driver and no library of the system is needed.
 */
final class IppPrinter implements Printer {
    private static final Logger log = LoggerFactory.getLogger(IppPrinter.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String STOPPED = "5";
    private static final int NOT_ACCEPTING = 0x0506;
    private static final int USUAL_PORT = 631;
    private static final HttpClient WEB =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(4)).build();

    private final String address;
    private final String media;

    /** @param address of the printer, ipp or ipps */
    IppPrinter(String address, PrinterSettings settings) {
        this.address = address;
        this.media = settings.media();
    }

    @Override
    public void checkReady() {
        try {
            judge(state());
        } catch (IOException e) {
            throw silent(e);
        }
    }

    @Override
    public Optional<Refusal> take(PrintedSheet sheet, String title) {
        try {
            IppAnswer answer = ask(job(sheet, title));
            return answer.succeeded() ? Optional.empty() : Optional.of(refused(answer));
        } catch (IOException e) {
            throw silent(e);
        }
    }

    private byte[] job(PrintedSheet sheet, String title) {
        return new IppRequest(IppRequest.PRINT_JOB, address)
                .with(IppRequest.NAME, "requesting-user-name", "langso")
                .with(IppRequest.NAME, "job-name", title)
                .withFormat("application/pdf")
                .job()
                .with("copies", 1)
                .with(IppRequest.KEYWORD, "sides", "two-sided-long-edge")
                .with(IppRequest.KEYWORD, "media", media)
                .with(IppRequest.KEYWORD, "print-scaling", "fit")
                .bytes(sheet.pdf());
    }

    /** @throws IOException if it cannot be asked */
    IppAnswer state() throws IOException {
        return ask(new IppRequest(IppRequest.GET_PRINTER_ATTRIBUTES, address)
                .with(IppRequest.KEYWORD, "requested-attributes", "printer-state")
                .with(IppRequest.KEYWORD, "", "printer-state-reasons")
                .bytes(new byte[0]));
    }

    /** @throws Refusal if a printer of this state prints nothing */
    static void judge(IppAnswer state) {
        if (!state.succeeded()) {
            throw refused(state);
        }
        List<String> reasons = state.values("printer-state-reasons");
        PrinterTrouble.of(reasons).ifPresent(trouble -> {
            throw CannotPrint.because(trouble.sentence());
        });
        if (state.values("printer-state").contains(STOPPED)) {
            throw CannotPrint.because(
                    "Máy in đang dừng (%s); mời cán bộ xem lại máy in.".formatted(String.join(", ", reasons)));
        }
    }

    private IppAnswer ask(byte[] request) throws IOException {
        HttpRequest post = HttpRequest.newBuilder(web(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/ipp")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try {
            HttpResponse<byte[]> answer = WEB.send(post, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("HTTP status " + answer.statusCode());
            }
            return IppAnswer.read(answer.body());
        } catch (InterruptedException e) {
            // only a stopping server does this; the flag stays down, for the thread may touch the database again
            throw new IOException("Interrupted", e);
        }
    }

    /** Where requests go: the protocol travels over HTTP. */
    static URI web(String address) {
        URI printer = URI.create(address);
        int port = printer.getPort() < 0 ? USUAL_PORT : printer.getPort();
        String scheme = "ipps".equals(printer.getScheme()) ? "https" : "http";
        String path = printer.getRawPath().isEmpty() ? "/" : printer.getRawPath();
        return URI.create(scheme + "://" + printer.getHost() + ":" + port + path);
    }

    private Refusal silent(IOException e) {
        log.warn("Printer {} does not answer: {}", address, e.toString());
        return CannotPrint.silent();
    }

    private static Refusal refused(IppAnswer answer) {
        return answer.status() == NOT_ACCEPTING
                ? CannotPrint.notAccepting()
                : CannotPrint.because(
                        "Máy in không nhận tờ này (mã 0x%04X); mời cán bộ xem lại máy in.".formatted(answer.status()));
    }
}
