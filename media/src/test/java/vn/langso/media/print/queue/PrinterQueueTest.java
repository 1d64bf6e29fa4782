package vn.langso.media.print.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langso.config.Refusal;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.Programs;

/** The printer beside the kiosk: a real CUPS server, and printers in every sort of trouble. */
class PrinterQueueTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final List<String> HERE = List.of("127.0.0.1", "::1");
    private static final PrintedSheet SHEET =
            new PrintedSheet("to-roi.pdf", "%PDF-1.7\ntờ rơi\n%%EOF\n".getBytes(StandardCharsets.UTF_8), 2);

    private static final String KIOSK = "127.0.0.1";

    private final List<byte[]> asked = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @Test
    void hands_the_sheet_to_a_real_print_server() throws Exception {
        Programs.need("cupsd");

        try (Cups cups = new Cups(folder, "State Idle\nAccepting Yes")) {
            queue(cups.address(), 30).print(KIOSK, () -> SHEET, "Cài đặt VNeID");

            assertThat(cups.documents()).hasSize(1);
            assertThat(Files.readAllBytes(cups.documents().getFirst())).isEqualTo(SHEET.pdf());
        }
    }

    @Test
    void says_that_a_queue_was_stopped_or_takes_nothing() throws Exception {
        Programs.need("cupsd");

        try (Cups stopped = new Cups(folder.resolve("dung"), "State Stopped\nReason paused\nAccepting Yes")) {
            assertThat(refusal(stopped.address())).contains("Máy in đang được tạm dừng");
        }
        try (Cups closed = new Cups(folder.resolve("dong"), "State Idle\nAccepting No")) {
            assertThat(refusal(closed.address())).contains("không nhận bản in");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "media-empty-error, hết giấy",
        "media-jam, kẹt giấy",
        "toner-empty-error, hết mực",
        "cover-open, Nắp máy in đang mở",
        "connecting-to-device, không có mặt trên mạng"
    })
    void says_in_plain_words_what_the_printer_lacks(String reason, String words) throws IOException {
        assertThat(refusalOfPrinter(3, reason)).contains(words, "mời cán bộ");
    }

    @Test
    void prints_on_while_a_printer_only_warns() throws IOException {
        HttpServer printer = printer(3, "toner-low-warning");

        queue(address(printer), 30).print(KIOSK, () -> SHEET, "Bài");

        printer.stop(0);
    }

    @Test
    void says_that_nobody_answers() {
        assertThat(refusal("ipp://127.0.0.1:1/ipp/print")).contains("Máy in không trả lời");
    }

    @Test
    void stops_play_with_the_button_at_each_screen_by_itself() throws IOException {
        HttpServer printer = printer(3, "none");
        PrinterQueue queue = queue(address(printer), 4);
        queue.print(KIOSK, () -> SHEET, "Bài");
        queue.print("::1", () -> SHEET, "Bài");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> queue.print(KIOSK, () -> SHEET, "Bài"))
                .satisfies(refusal -> assertThat(refusal.detail())
                        .isEqualTo("Màn hình này đã in đủ 4 trang trong một giờ; " + "mời ông bà quét mã QR."));
        assertThat(queue.print("192.168.1.20", () -> SHEET, "Bài")).isSameAs(SHEET);
        printer.stop(0);
    }

    @Test
    void counts_the_pages_that_were_printed() throws IOException {
        HttpServer printer = printer(3, "none");
        PrinterQueue queue = queue(address(printer), 4);
        PrintedSheet oneSide = new PrintedSheet("mot-mat.pdf", SHEET.pdf(), 1);

        for (int time = 1; time <= 3; time++) {
            assertThat(queue.print(KIOSK, () -> oneSide, "Bài")).isSameAs(oneSide);
        }

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> queue.print(KIOSK, () -> SHEET, "Bài"));
        printer.stop(0);
    }

    @Test
    void gives_its_pages_again_after_an_hour() {
        MovingClock clock = new MovingClock();
        PageQuota quota = new PageQuota(2, clock);
        assertThat(quota.take(KIOSK)).isPresent();
        clock.now = clock.now.plus(Duration.ofMinutes(59));
        assertThat(quota.take(KIOSK)).isEmpty();

        clock.now = clock.now.plus(Duration.ofMinutes(2));

        assertThat(quota.take(KIOSK)).isPresent();
    }

    @Test
    void prints_nothing_that_is_longer_than_one_paper_and_counts_it_not() throws IOException {
        HttpServer printer = printer(3, "none");
        PrinterQueue queue = queue(address(printer), 2);
        PrintedSheet longOne = new PrintedSheet("dai.pdf", SHEET.pdf(), 4);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> queue.print(KIOSK, () -> longOne, "Bài"))
                .satisfies(refusal -> assertThat(refusal.detail()).contains("dài 4 trang", "quét mã QR"));

        assertThat(queue.print(KIOSK, () -> SHEET, "Bài")).isSameAs(SHEET);
        printer.stop(0);
    }

    @Test
    void counts_no_sheet_that_the_printer_did_not_take() throws IOException {
        HttpServer printer = printer(3, "none", 0x0405);
        PrinterQueue queue = queue(address(printer), 2);

        for (int time = 1; time <= 2; time++) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> queue.print(KIOSK, () -> SHEET, "Bài"))
                    .satisfies(refusal -> assertThat(refusal.detail()).contains("không nhận tờ này (mã 0x0405)"));
        }
        printer.stop(0);
    }

    @Test
    void counts_no_sheet_that_could_not_be_made_and_makes_none_beyond_the_hour() throws IOException {
        HttpServer printer = printer(3, "none");
        PrinterQueue queue = queue(address(printer), 2);
        AtomicInteger made = new AtomicInteger();
        Supplier<PrintedSheet> counted = () -> {
            made.incrementAndGet();
            return SHEET;
        };

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> queue.print(
                        KIOSK,
                        () -> {
                            throw Refusal.of(Refusal.Kind.INVALID, "Bài quá dài.", "too long");
                        },
                        "Bài"))
                .satisfies(refusal -> assertThat(refusal.detail()).isEqualTo("Bài quá dài."));
        queue.print(KIOSK, counted, "Bài");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> queue.print(KIOSK, counted, "Bài"));

        assertThat(made).hasValue(1);
        printer.stop(0);
    }

    @Test
    void cuts_a_name_that_is_too_long_for_the_printer_between_two_letters() throws IOException {
        HttpServer printer = printer(3, "none");

        queue(address(printer), 30).print(KIOSK, () -> SHEET, "x" + "ế".repeat(200));

        // as ISO 8859-1 each byte is one letter: the length in two bytes, then the name; the next attribute follows
        String job = new String(asked.getLast(), StandardCharsets.ISO_8859_1);
        String name = new String(("x" + "ế".repeat(84)).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(job).contains("job-name\0\u00fd" + name + "I");
        printer.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "0:0:0:0:0:0:0:1, true",
        "192.168.1.20, false",
        "203.0.113.9, false",
        "localhost, false"
    })
    void serves_the_screen_of_its_own_computer_only(String remote, boolean served) {
        assertThat(queue("ipp://may-in/ipp/print", 30).serves(remote)).isEqualTo(served);
    }

    @Test
    void serves_the_screens_it_was_told_of() {
        PrinterSettings settings =
                new PrinterSettings("ipp://may-in/ipp/print", "A4", 30, List.of("192.168.1.20", "fd00::20"));
        PrinterQueue queue = new PrinterQueue(settings, CLOCK);

        assertThat(queue.serves("192.168.1.20")).isTrue();
        assertThat(queue.serves("fd00:0:0:0:0:0:0:20")).isTrue();
        assertThat(queue.serves("127.0.0.1")).isFalse();
    }

    @Test
    void refuses_a_name_where_an_address_of_a_screen_belongs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrinterSettings("", "A4", 30, List.of("man-hinh.local")))
                .withMessageContaining("man-hinh.local");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://may-in/", "ipp:///khong-ten-may", "may-in", "queue:", "queue:may in", "queue:lp"})
    void refuses_an_address_of_no_printer(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrinterSettings(address, "A4", 30, HERE))
                .withMessageContaining(address);
    }

    @Test
    void refuses_a_number_of_pages_that_no_sheet_fits_into() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrinterSettings("", "A4", 1, HERE))
                .withMessageContaining("at least 2 pages");
    }

    private String refusalOfPrinter(int state, String reason) throws IOException {
        HttpServer printer = printer(state, reason);
        try {
            return refusal(address(printer));
        } finally {
            printer.stop(0);
        }
    }

    private static String refusal(String address) {
        try {
            queue(address, 30).print(KIOSK, () -> SHEET, "Bài");
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
            return refusal.detail();
        }
        throw new AssertionError("Printed at " + address);
    }

    private static PrinterQueue queue(String address, int mostAnHour) {
        return new PrinterQueue(new PrinterSettings(address, "A4", mostAnHour, HERE), CLOCK);
    }

    private static String address(HttpServer printer) {
        return "ipp://127.0.0.1:%d/ipp/print".formatted(printer.getAddress().getPort());
    }

    private static final class MovingClock extends Clock {
        private Instant now = CLOCK.instant();

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("One zone is enough here");
        }
    }

    /** Answers every request with this state and this reason. */
    private HttpServer printer(int state, String reason) throws IOException {
        return printer(state, reason, 0);
    }

    /** @param taken what it says to a job */
    private HttpServer printer(int state, String reason, int taken) throws IOException {
        HttpServer printer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        printer.createContext("/", exchange -> {
            byte[] request = exchange.getRequestBody().readAllBytes();
            asked.add(request);
            byte[] answer = answer(request[3] == IppRequest.PRINT_JOB ? taken : 0, state, reason);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        printer.start();
        return printer;
    }

    private static byte[] answer(int status, int state, String reason) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(0x0101);
        out.writeShort(status);
        out.writeInt(1);
        out.writeByte(0x04);
        out.writeByte(0x23);
        out.writeShort("printer-state".length());
        out.writeBytes("printer-state");
        out.writeShort(4);
        out.writeInt(state);
        out.writeByte(0x44);
        out.writeShort("printer-state-reasons".length());
        out.writeBytes("printer-state-reasons");
        out.writeShort(reason.length());
        out.writeBytes(reason);
        out.writeByte(0x03);
        return bytes.toByteArray();
    }
}
