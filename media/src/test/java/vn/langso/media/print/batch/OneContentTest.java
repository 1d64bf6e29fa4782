package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.config.places.DigitalTeams;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;

/** All sheets of a job say the same, whatever is changed while it is printed. */
@BatchTest
@ExtendWith(NoPrintJobs.class)
class OneContentTest {
    private static final String VNEID = "cai-dat-vneid";
    private static final String SAMPLE = "Nộidungmẫu";

    @Autowired
    private PrintJobs jobs;

    @Autowired
    private JobLedger ledger;

    @Autowired
    private ChunkPrinter printer;

    @Autowired
    private PrintRunner runner;

    @Autowired
    private DigitalTeams teams;

    @Autowired
    private GuideLibrary guides;

    @Autowired
    private CommuneProfile communes;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void nothingConfirmed() {
        jdbc.sql("update guide_edition set confirmed_by = null, confirmed_at = null")
                .update();
    }

    @Test
    void what_is_left_when_the_guide_is_confirmed_waits_for_a_new_order() throws IOException {
        PrintJob half = halfPrinted();
        Guide guide = guides.find(VNEID).orElseThrow();

        guides.confirm(VNEID, guide.version(), "mai");
        runner.start();
        PrintJob job = finished(half);

        assertThat(List.of(job.done(), job.failed())).containsExactly(50, 10);
        assertThat(jobs.failures(job.id()))
                .extracting(RowFailure::detail)
                .containsOnly(
                        "Từ khi đặt đợt in này, việc xác nhận nội dung, liên kết kho ứng dụng của tờ “%s” đã thay đổi; "
                                        .formatted(guide.title())
                                + "một đợt in không trộn hai nội dung, hãy đặt một đợt in mới.");
        // on both sides of each of the 40
        assertThat(PrintJobsTest.text(jobs.file(job.id())).split(SAMPLE)).hasSize(81);

        PrintJob again = finished(jobs.order(order(), "lan"));
        assertThat(again.failed()).isZero();
        assertThat(PrintJobsTest.text(jobs.file(again.id()))).doesNotContain(SAMPLE);
    }

    @Test
    void what_is_left_when_the_commune_gets_another_name_or_help_place_waits_for_a_new_order() {
        Commune before = communes.current();
        PrintJob half = halfPrinted();
        try {
            communes.save(
                    new Commune(
                            before.name(),
                            "Nhà văn hóa thôn Đông",
                            before.zaloAccount(),
                            before.policePhone(),
                            before.trial(),
                            before.ready()),
                    "mai");
            runner.start();

            assertThat(finished(half).failed()).isEqualTo(10);
            assertThat(jobs.failures(half.id()))
                    .extracting(RowFailure::detail)
                    .allMatch(detail -> detail.contains("tên xã hoặc nơi hỗ trợ của tờ “"));
        } finally {
            communes.save(before, "mai");
        }
    }

    @Test
    void a_job_that_was_ordered_before_contents_were_kept_goes_on() {
        PrintJob half = halfPrinted();
        jdbc.sql("update print_job_guide set content = null").update();

        runner.start();

        assertThat(finished(half).failed()).isZero();
    }

    /** 40 of 50 sheets are printed, and nobody goes on. */
    private PrintJob halfPrinted() {
        runner.stop();
        teams.importList(TeamLists.teams(50), "lan");
        jobs.order(order(), "lan");
        PrintJob job = ledger.begin().orElseThrow();
        assertThat(ledger.printed(job, printer.print(job, 0, ledger.rows(job.id(), 0))))
                .isTrue();
        return job;
    }

    private static PrintOrder order() {
        return new PrintOrder(
                List.of(VNEID),
                PrintProduct.HANDOUT,
                LeafletStyle.SAVING,
                new Recipients.Teams(),
                Imposition.NONE,
                1,
                URI.create("https://duchop.example.vn"));
    }

    private PrintJob finished(PrintJob job) {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> jobs.find(job.id()).orElseThrow().state().isOver());
        return jobs.find(job.id()).orElseThrow();
    }
}
