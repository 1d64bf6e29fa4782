package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.times;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import vn.langso.config.places.DigitalTeams;
import vn.langso.media.guides.Guide;
import vn.langso.media.print.Finding;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.Preflight;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.SheetInspector;
import vn.langso.media.print.imposition.Imposition;

/** Nothing that preflight refuses goes out by the hundred. */
@BatchTest
class FirstSheetsTest {
    private static final String BAD = "cai-dat-vneid";
    private static final String GOOD = "nop-ho-so-dich-vu-cong";
    private static final String WHY = "Ô 1:1 tràn 4,0 mm ra ngoài khung.";

    @MockitoSpyBean
    private SheetInspector inspector;

    @Autowired
    private PrintJobs jobs;

    @Autowired
    private DigitalTeams teams;

    @Autowired
    private PrintRunner runner;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void clean() {
        runner.stop();
        for (String table : List.of(
                "print_record", "print_job_chunk", "print_job_row", "print_job_guide", "print_job", "digital_team")) {
            jdbc.sql("delete from " + table).update();
        }
        runner.start();
    }

    @Test
    void leaves_out_a_guide_whose_first_sheet_is_refused_and_looks_once() {
        willReturn(refused()).given(inspector).inspect(any(), any(), argThat(FirstSheetsTest::isBad), any());
        teams.importList(TeamLists.teams(40), "lan");
        PrintOrder order = new PrintOrder(
                List.of(BAD, GOOD),
                PrintProduct.HANDOUT,
                LeafletStyle.SAVING,
                new Recipients.Teams(),
                Imposition.NONE,
                1,
                URI.create("https://duchop.example.vn"));

        PrintJob job = jobs.order(order, "lan");
        await().atMost(Duration.ofMinutes(3)).until(() -> found(job).state().isOver());

        assertThat(List.of(found(job).done(), found(job).failed())).containsExactly(80, 40);
        assertThat(jobs.failures(job.id()))
                .hasSize(40)
                .extracting(RowFailure::detail)
                .containsOnly(WHY);
        then(inspector).should(times(2)).inspect(any(), any(), any(), any());
    }

    private PrintJob found(PrintJob job) {
        return jobs.find(job.id()).orElseThrow();
    }

    private static boolean isBad(Guide guide) {
        return guide != null && guide.slug().equals(BAD);
    }

    private static Preflight refused() {
        Finding overfull = new Finding(Finding.Severity.REFUSAL, Finding.Check.LENGTH, WHY);
        return new Preflight(
                new PrintedSheet("to-roi.pdf", new byte[1], 2),
                Map.of("1:1", 4.0),
                List.of(),
                14,
                14,
                8,
                5,
                List.of(overfull));
    }
}
