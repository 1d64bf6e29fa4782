package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.places.DigitalTeams;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PaperSettings;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;
import vn.langso.media.print.imposition.PaperUse;

/** Sides, paper and cost are those of what came out of the printer. */
@BatchTest
@ExtendWith(NoPrintJobs.class)
class PrintedPaperTest {
    private static final String VNEID = "cai-dat-vneid";
    private static final String FILING = "nop-ho-so-dich-vu-cong";

    @Autowired
    private PrintJobs jobs;

    @Autowired
    private DigitalTeams teams;

    @Autowired
    private GuideLibrary guides;

    @Autowired
    private PrintHistory history;

    @Autowired
    private PaperSettings prices;

    @Autowired
    private JdbcClient jdbc;

    /** Four sides of A4, not one of A3. */
    @Test
    void a_tiled_poster_is_as_many_sheets_as_are_glued_together() {
        PrintJob job = done(1, PrintProduct.POSTER_A3, Imposition.TILES, 1, VNEID);
        assertThat(job.filePages()).isEqualTo(4);

        jobs.fetch(job.id(), "lan");

        assertThat(sums()).singleElement().satisfies(sum -> {
            assertThat(List.of(sum.copies(), sum.sides(), sum.sheets())).containsExactly(1L, 4L, 4L);
            assertThat(sum.cost()).isEqualTo(4L * prices.blackSide());
        });
    }

    @Test
    void sheets_of_several_teams_share_a_paper() {
        PrintJob job = done(5, PrintProduct.HANDOUT, Imposition.FOUR_UP, 2, VNEID);
        assertThat(job.filePages()).isEqualTo(4);

        jobs.fetch(job.id(), "lan");

        // 4 + 1 teams on two A3 with backs, twice
        assertThat(sums()).singleElement().satisfies(sum -> {
            assertThat(List.of(sum.copies(), sum.sides(), sum.sheets())).containsExactly(10L, 8L, 4L);
            assertThat(sum.cost()).isEqualTo(2L * 8 * prices.blackSide());
        });
    }

    @Test
    void many_copies_of_one_sheet_fill_their_paper() {
        PrintJob job = done(1, PrintProduct.HANDOUT, Imposition.TWO_UP, 31, VNEID);

        jobs.fetch(job.id(), "lan");

        assertThat(sums())
                .singleElement()
                .satisfies(sum -> assertThat(List.of(sum.copies(), sum.sides(), sum.sheets(), sum.cost()))
                        .containsExactly(31L, 32L, 16L, 32L * prices.blackSide()));
    }

    @Test
    void each_guide_of_a_booklet_takes_its_own_paper() {
        PrintJob job = done(2, PrintProduct.STEP_GUIDE, Imposition.BOOKLET, 10, VNEID, FILING);
        jdbc.sql("update print_job_row set pages = case guide_position when 0 then 2 else 6 end")
                .update();
        jdbc.sql("update print_job set file_pages = 2 * (2 + 4)").update();

        jobs.fetch(job.id(), "lan");

        assertThat(sums())
                .extracting(PrintSum::guide, PrintSum::sides, PrintSum::sheets, PrintSum::cost)
                .containsExactly(
                        tuple(title(FILING), 80L, 40L, 2L * 80 * prices.blackSide()),
                        tuple(title(VNEID), 40L, 20L, 2L * 40 * prices.blackSide()));
    }

    /** Nobody prints an empty back, though the bound file has one. */
    @Test
    void sheets_of_their_own_size_are_counted_one_by_one() {
        PrintJob job = done(2, PrintProduct.STEP_GUIDE, Imposition.NONE, 10, VNEID, FILING);
        jdbc.sql("update print_job_row set pages = case guide_position when 0 then 1 else 3 end")
                .update();

        jobs.fetch(job.id(), "lan");

        assertThat(sums())
                .extracting(PrintSum::sides, PrintSum::sheets)
                .containsExactly(tuple(60L, 40L), tuple(20L, 20L));
    }

    @Test
    void the_sheets_of_a_zip_are_not_arranged() throws IOException {
        PrintJob job = done(2, PrintProduct.HANDOUT, Imposition.TWO_UP, 3, VNEID);

        jobs.fetchZip(job.id(), OutputStream.nullOutputStream(), "lan");

        assertThat(sums()).singleElement().satisfies(sum -> {
            assertThat(List.of(sum.copies(), sum.sides(), sum.sheets())).containsExactly(6L, 12L, 6L);
            assertThat(sum.cost()).isLessThan(6L * prices.blackSide());
        });
    }

    @Test
    void a_kiosk_prints_on_the_paper_in_its_printer() {
        atKiosk("A4");
        assertThat(sums()).singleElement().satisfies(sum -> {
            assertThat(List.of(sum.copies(), sum.sides(), sum.sheets())).containsExactly(1L, 2L, 1L);
            assertThat(sum.cost()).isEqualTo(2L * prices.blackSide());
        });

        atKiosk("A5");
        assertThat(sums()).singleElement().satisfies(sum -> {
            assertThat(List.of(sum.copies(), sum.sides(), sum.sheets())).containsExactly(2L, 4L, 2L);
            assertThat(sum.cost())
                    .isEqualTo(2L * prices.blackSide() + prices.cost(148.0 * 210, LeafletStyle.SAVING, 2));
        });
    }

    private void atKiosk(String paper) {
        history.printedAtKiosk(
                guides.find(VNEID).orElseThrow(), PrintProduct.HANDOUT, LeafletStyle.SAVING, "Màn hình", 2, paper);
    }

    @Test
    void one_guide_on_papers_of_several_sizes_is_one_sum() {
        PrintRecord record = new PrintRecord(
                null,
                new OrderedGuide(VNEID, 1, "VNeID"),
                PrintProduct.POSTER_A3,
                LeafletStyle.COLOUR,
                "Toàn xã",
                null,
                2,
                1,
                "lan",
                Instant.parse("2026-12-01T03:00:00Z"));
        JdbcPrintRecords records = new JdbcPrintRecords(jdbc);

        records.insert(record, PaperUse.of(Imposition.TILES, PrintProduct.POSTER_A3, 1, 4, 2));
        records.insert(record, PaperUse.plain(PrintProduct.POSTER_A3, 1, 2));

        assertThat(sums()).singleElement().satisfies(sum -> {
            assertThat(List.of(sum.copies(), sum.sides(), sum.sheets())).containsExactly(4L, 10L, 10L);
            assertThat(sum.cost())
                    .isEqualTo(8L * prices.colourSide() + prices.cost(297.0 * 420, LeafletStyle.COLOUR, 2));
        });
    }

    private String title(String slug) {
        return guides.find(slug).orElseThrow().title();
    }

    private List<PrintSum> sums() {
        return history.sums(LocalDate.EPOCH, LocalDate.of(2100, 1, 1));
    }

    private PrintJob done(int recipients, PrintProduct product, Imposition how, int copies, String... slugs) {
        teams.importList(TeamLists.teams(recipients), "lan");
        PrintOrder order = new PrintOrder(
                List.of(slugs),
                product,
                LeafletStyle.SAVING,
                new Recipients.Teams(),
                how,
                copies,
                URI.create("https://duchop.example.vn"));
        long id = jobs.order(order, "lan").id();
        await().atMost(Duration.ofMinutes(3))
                .until(() -> jobs.find(id).orElseThrow().state().isOver());
        PrintJob job = jobs.find(id).orElseThrow();
        assertThat(List.of(job.state(), job.failed())).containsExactly(PrintJobState.DONE, 0);
        return job;
    }
}
