package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import vn.langso.config.Refusal;
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
        NoPrintJobs.delete(jdbc);
        runner.start();
    }

    /** Nobody waits for the sheets of an order that was only looked at. */
    @AfterEach
    void stop() {
        runner.stop();
    }

    @Test
    void leaves_out_a_guide_whose_first_sheet_is_refused_and_looks_once() {
        willReturn(refused()).given(inspector).inspect(any(), any(), argThat(FirstSheetsTest::isBad), any());
        teams.importList(TeamLists.teams(40), "lan");

        PrintJob job = jobs.order(order(BAD, GOOD), "lan");
        await().atMost(Duration.ofMinutes(3)).until(() -> found(job).state().isOver());

        assertThat(List.of(found(job).done(), found(job).failed())).containsExactly(80, 40);
        assertThat(jobs.failures(job.id()))
                .hasSize(40)
                .extracting(RowFailure::detail)
                .containsOnly(WHY);
        then(inspector).should(times(2)).inspect(any(), any(), any(), any());
    }

    @Test
    void an_order_says_which_guide_will_not_be_printed_as_what_and_why() {
        willReturn(refused()).given(inspector).inspect(any(), any(), argThat(FirstSheetsTest::isBad), any());
        teams.importList(TeamLists.teams(2), "lan");

        PrintJob job = jobs.order(order(BAD, GOOD), "lan");

        assertThat(jobs.warnings(job.id()).getFirst())
                .isEqualTo("Sẽ không in được tờ nào trong 2 tờ: Bài “%s” không in được thành tờ rơi A5 hai mặt. %s"
                        .formatted(job.guides().getFirst().title(), WHY));
    }

    @Test
    void an_order_of_which_not_one_sheet_would_be_printed_is_refused() {
        willReturn(refused()).given(inspector).inspect(any(), any(), argThat(FirstSheetsTest::isBad), any());
        teams.importList(TeamLists.teams(2), "lan");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> jobs.order(order(BAD), "lan"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("guideSlugs[0]");
            assertThat(problem.detail())
                    .startsWith("Bài “")
                    .endsWith("” không in được thành tờ rơi A5 hai mặt. " + WHY);
        });
        assertThat(jobs.newest(1)).isEmpty();
    }

    @Test
    void an_order_says_that_its_first_sheet_fails_where_the_names_may_be_why() {
        teams.importList(TeamLists.csv("Thôn Tây,thôn,Tổ 2,Lý A 漢,,0912345679\n"), "lan");

        PrintJob job = jobs.order(order(GOOD), "lan");

        assertThat(jobs.warnings(job.id()).getFirst())
                .contains(
                        job.guides().getFirst().title(),
                        "tờ rơi A5 hai mặt",
                        "tờ đầu tiên, của “Thôn Tây – Tổ 2”, sẽ không in được",
                        "漢");
    }

    @Test
    void an_order_is_taken_where_the_name_of_the_first_team_is_why_its_sheet_fails() {
        teams.importList(
                TeamLists.csv("Thôn Tây,thôn,Tổ 漢 2,Lý A,,0912345679\nThôn Yên,thôn,Tổ 3,Lý B,,0912345678\n"), "lan");

        PrintJob job = jobs.order(order(GOOD), "lan");

        assertThat(jobs.warnings(job.id()).getFirst())
                .contains("tờ đầu tiên, của “Thôn Tây – Tổ 漢 2”, sẽ không in được, các tờ khác có thể cũng vậy");
    }

    @Test
    void an_order_of_a_guide_that_fits_for_nobody_is_refused() {
        Preflight tooLong = new Preflight(
                null,
                Map.of(),
                List.of(),
                0,
                14,
                0,
                0,
                List.of(new Finding(Finding.Severity.REFUSAL, Finding.Check.LENGTH, "Bài quá dài.")));
        willReturn(tooLong).given(inspector).inspect(any(), any(), argThat(FirstSheetsTest::isBad), any());
        teams.importList(TeamLists.teams(2), "lan");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> jobs.order(order(BAD), "lan"));

        assertThat(refusal.problems())
                .singleElement()
                .extracting(Refusal.Problem::detail)
                .asString()
                .endsWith("” không in được thành tờ rơi A5 hai mặt. Bài quá dài.");
    }

    @Test
    void what_is_wrong_with_the_address_is_said_once_for_all_guides() {
        teams.importList(TeamLists.teams(2), "lan");

        PrintJob job = jobs.order(orderFrom("http://localhost:8080", BAD, GOOD), "lan");

        assertThat(jobs.warnings(job.id()))
                .filteredOn(sentence -> sentence.contains("langso.public-address"))
                .singleElement()
                .asString()
                .startsWith("Mã QR và địa chỉ trên tờ in dẫn tới localhost:8080");
    }

    private static PrintOrder order(String... guides) {
        return orderFrom("https://duchop.example.vn", guides);
    }

    private static PrintOrder orderFrom(String base, String... guides) {
        return new PrintOrder(
                List.of(guides),
                PrintProduct.HANDOUT,
                LeafletStyle.SAVING,
                new Recipients.Teams(),
                Imposition.NONE,
                1,
                URI.create(base));
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
