package vn.langso.media.print.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.langso.media.print.queue.QueueProcess.PRINTED;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.config.Refusal;
import vn.langso.media.print.Programs;

/** Queues of the operating system, through {@code javax.print} and a real CUPS server. */
class SystemQueueTest {
    private static final String IDLE = "State Idle\nAccepting Yes";
    private static final String UTF8 = "C.UTF-8";
    private static final String TITLE = "Cài đặt VNeID ở Đồng Văn";
    private static final PrinterSettings SETTINGS = new PrinterSettings("queue:tram", "A4", 20, List.of("127.0.0.1"));

    @TempDir
    Path folder;

    @BeforeEach
    void needs_the_programs_of_the_system() {
        List.of("cupsd", "lpr", "lpadmin", "cupsreject", "cupsaccept").forEach(Programs::need);
    }

    @Test
    void hands_the_sheet_over_whole_with_its_vietnamese_name_on_both_sides() throws Exception {
        try (Cups cups = new Cups(folder, IDLE);
                QueueProcess java = QueueProcess.start(cups.server(), UTF8)) {
            assertThat(java.print("tram", TITLE)).isEqualTo(PRINTED);

            assertThat(cups.documents()).hasSize(1);
            assertThat(Files.readAllBytes(cups.documents().getFirst())).isEqualTo(QueueProcess.SHEET.pdf());
            // the space is the JDK's
            assertThat(cups.jobs("tram", "job-name")).containsExactly(" " + TITLE);
            assertThat(cups.jobs("tram", "sides")).containsExactly("two-sided-long-edge");
            assertThat(cups.jobs("tram", "job-sheets")).containsExactly("none");
        }
    }

    @Test
    void names_the_paper_to_a_queue_with_a_driver() throws Exception {
        try (Cups cups = new Cups(folder, IDLE);
                QueueProcess java = QueueProcess.start(cups.server(), UTF8)) {
            cups.install("tram", Driver.A5_UNLESS_TOLD);

            assertThat(java.print("tram", TITLE)).isEqualTo(PRINTED);

            assertThat(cups.jobs("tram", "media")).containsExactly("A4");
        }
    }

    @Test
    void writes_bare_letters_where_the_command_line_holds_no_others() throws Exception {
        try (Cups cups = new Cups(folder, IDLE);
                QueueProcess java = QueueProcess.start(cups.server(), "C")) {
            assertThat(java.print("tram", TITLE)).isEqualTo(PRINTED);

            assertThat(cups.jobs("tram", "job-name")).containsExactly(" Cai dat VNeID o Dong Van");
        }
    }

    @Test
    void says_what_is_the_matter_with_a_queue_and_which_others_there_are() throws Exception {
        Map<String, String> queues = Map.of(
                "dung", "State Stopped\nReason paused\nAccepting Yes",
                "het-giay", "State Idle\nReason media-empty-error\nAccepting Yes",
                "dong", "State Idle\nAccepting No",
                "kin", IDLE + "\nAllowUser khong-ai");
        try (Cups cups = new Cups(folder, queues);
                QueueProcess java = QueueProcess.start(cups.server(), UTF8)) {
            assertThat(java.print("dung", TITLE)).contains("Máy in đang được tạm dừng");
            assertThat(java.print("het-giay", TITLE)).contains("Máy in hết giấy");
            assertThat(java.print("dong", TITLE)).contains("không nhận bản in");
            assertThat(java.print("tram", TITLE)).contains("“tram” (đang thấy: dong, dung, het-giay, kin)");
            // more often than it has pages: what was not taken does not count
            for (int time = 0; time <= QueueProcess.MOST_AN_HOUR; time++) {
                assertThat(java.print("kin", TITLE)).contains("không giao được tờ này");
            }
            assertThat(cups.documents()).isEmpty();
        }
    }

    @Test
    void sees_without_a_new_start_what_is_set_up_opened_closed_and_removed() throws Exception {
        try (Cups cups = new Cups(folder, Map.of());
                QueueProcess java = QueueProcess.start(cups.server(), UTF8)) {
            assertThat(java.print("moi", TITLE)).contains("“moi” (đang thấy: không có máy nào)");

            cups.run("lpadmin", "-p", "moi", "-v", "file:///dev/null", "-E");
            assertThat(java.print("moi", TITLE)).isEqualTo(PRINTED);
            cups.run("cupsreject", "moi");
            assertThat(java.print("moi", TITLE)).contains("không nhận bản in");
            cups.run("cupsaccept", "moi");
            assertThat(java.print("moi", TITLE)).isEqualTo(PRINTED);
            cups.run("lpadmin", "-p", "khac", "-v", "file:///dev/null", "-E");
            cups.run("lpadmin", "-x", "moi");

            assertThat(java.print("moi", TITLE)).contains("“moi” (đang thấy: khac)");
        }
    }

    @Test
    void prints_to_a_queue_that_cannot_be_asked_for_its_state() throws Exception {
        try (Cups cups = new Cups(folder, IDLE);
                QueueProcess java = QueueProcess.start(cups.server(), UTF8)) {
            // of the default queue the JDK does not tell the unusual port
            cups.run("lpadmin", "-d", "tram");

            assertThat(java.print("tram", TITLE)).isEqualTo(PRINTED);

            assertThat(cups.documents()).hasSize(1);
        }
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void does_not_wait_for_ever_for_a_print_server_that_hangs() throws Exception {
        try (ServerSocket hanging = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                QueueProcess java = QueueProcess.start("127.0.0.1:" + hanging.getLocalPort(), UTF8)) {
            assertThat(java.print("tram", TITLE)).contains("Máy in không trả lời");
        }
    }

    @Test
    void says_which_package_is_missing() {
        SystemQueue queue = new SystemQueue("tram", SETTINGS, folder.resolve("lpr"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(queue::checkReady)
                .satisfies(refusal -> assertThat(refusal.detail()).contains("thiếu chương trình lpr", "cups-bsd"));
    }

    @Test
    void cuts_a_long_name_between_two_letters() {
        // 85 would be 255 bytes, but for the space that the JDK puts before them
        assertThat(JobTitle.onCommandLine("ế".repeat(200), StandardCharsets.UTF_8))
                .isEqualTo("ế".repeat(84));
    }
}
