package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.langso.config.Refusal;
import vn.langso.config.places.DigitalTeams;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PdfInside;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;

/** An office with an imprint prints how many there are: as many as somebody asked for, else as many as usual. */
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:print-run;DB_CLOSE_DELAY=-1",
            "langso.data=target/print-run-test-data-${langso.tests.fork:fork-1}",
            "langso.admin-password=Mat-khau-thu-1",
            "langso.paper.licence=12/GP",
            "langso.paper.copies=500"
        })
class PrintRunTest {
    private static final URI BASE = URI.create("https://duchop.example.vn");
    private static final String VNEID = "cai-dat-vneid";

    @Autowired
    private SingleSheets singles;

    @Autowired
    private PrintJobs jobs;

    @Autowired
    private DigitalTeams teams;

    @Test
    void a_sheet_of_the_desk_carries_its_own() throws IOException {
        assertThat(text(200)).contains("Giấyphépsố12/GP·Sốlượng:200bản");
        assertThat(text(0)).contains("Sốlượng:500bản");
    }

    @Test
    void nobody_prints_more_than_an_office_can() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> singles.prepare(wanted(10_001), BASE))
                .satisfies(
                        refusal -> assertThat(refusal.detail()).isEqualTo("Số bản in là 10001; cần từ 1 đến 10000."));
    }

    @Test
    void says_which_places_there_are_for_one_that_is_not() {
        teams.importList(TeamLists.teams(1), "lan");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> singles.prepare(
                        new SingleSheets.Wanted(
                                VNEID, PrintProduct.TRIFOLD, LeafletStyle.SAVING, "khong-co", null, null, 0),
                        BASE))
                .satisfies(refusal -> assertThat(refusal.detail())
                        .startsWith("Không có thôn, tổ dân phố “khong-co”; hãy dùng địa chỉ thôn như thon-"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> singles.prepare(
                        new SingleSheets.Wanted(VNEID, PrintProduct.TRIFOLD, LeafletStyle.SAVING, null, -1L, null, 0),
                        BASE))
                .satisfies(
                        refusal -> assertThat(refusal.detail()).startsWith("Không có tổ số -1; hãy dùng số tổ như "));
    }

    @Test
    void a_batch_names_what_all_its_places_get_together() throws IOException {
        teams.importList(TeamLists.teams(3), "lan");
        PrintOrder order = new PrintOrder(
                List.of(VNEID, "nop-ho-so-dich-vu-cong"),
                PrintProduct.TRIFOLD,
                LeafletStyle.SAVING,
                new Recipients.Teams(),
                Imposition.NONE,
                40,
                BASE);

        long job = jobs.order(order, "lan").id();
        await().atMost(Duration.ofMinutes(3))
                .until(() -> jobs.find(job).orElseThrow().state().isOver());

        String text = PrintJobsTest.text(jobs.file(job));
        assertThat(text.split("Sốlượng:120bản", -1)).hasSize(1 + 3 * 2);
        assertThat(squeezed(jobs.preview(order, 1).pdf())).contains("Sốlượng:120bản");
    }

    private static String squeezed(byte[] pdf) throws IOException {
        return PdfInside.drawnText(pdf).replaceAll("[\\s\\p{Z}]", "");
    }

    private String text(int copies) throws IOException {
        return squeezed(singles.print(singles.prepare(wanted(copies), BASE)).pdf());
    }

    private static SingleSheets.Wanted wanted(int copies) {
        return new SingleSheets.Wanted(VNEID, PrintProduct.TRIFOLD, LeafletStyle.SAVING, null, null, null, copies);
    }
}
