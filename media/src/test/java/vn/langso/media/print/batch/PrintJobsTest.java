package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;
import vn.langso.config.places.DigitalTeams;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;

@BatchTest
class PrintJobsTest {
    private static final URI BASE = URI.create("https://duchop.example.vn");
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String VNEID = "cai-dat-vneid";

    @Autowired
    private PrintJobs jobs;

    @Autowired
    private DigitalTeams teams;

    @Autowired
    private GuideLibrary guides;

    @Autowired
    private PrintHistory history;

    @Autowired
    private PrintRunner runner;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void clean() {
        runner.stop();
        for (String table : List.of(
                "print_record", "print_job_chunk", "print_job_row", "print_job_guide", "print_job", "digital_team")) {
            jdbc.sql("delete from " + table).update();
        }
        runner.start();
    }

    @Test
    void prints_each_team_its_own_sheet_in_one_file() throws IOException {
        teams.importList(TeamLists.teams(95), "lan");

        PrintJob job = finished(jobs.order(order(new Recipients.Teams(), Imposition.NONE, VNEID), "lan"));

        String text = text(jobs.file(job.id()));
        assertThat(job.state()).isEqualTo(PrintJobState.DONE);
        assertThat(List.of(job.done(), job.total(), job.failed())).containsExactly(95, 95, 0);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        for (int team = 1; team <= 95; team++) {
            assertThat(text).containsOnlyOnce("NguyễnVănSố%dX–09%08d".formatted(team, team));
        }
        assertThat(history.newest(200)).hasSize(95);
    }

    @Test
    void each_sheet_comes_as_a_file_of_its_own_too() throws IOException {
        teams.importList(TeamLists.teams(3), "lan");
        PrintJob job = finished(
                jobs.order(order(new Recipients.Teams(), Imposition.NONE, VNEID, "nop-ho-so-dich-vu-cong"), "lan"));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();

        jobs.zip(job.id(), zip);

        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                byte[] pdf = in.readAllBytes();
                assertThat(pdf.length).isLessThan(250_000);
                assertThat(new PdfReader(pdf).getNumberOfPages()).isPositive();
            }
        }
        assertThat(names)
                .hasSize(6)
                .first()
                .asString()
                .startsWith("0001-thon-1-to-cong-nghe-so-cong-dong-thon-1")
                .endsWith("-cai-dat-vneid.pdf");
    }

    @Test
    void a_sheet_that_cannot_be_printed_is_told_and_the_rest_goes_on() throws IOException {
        teams.importList(TeamLists.csv("""
                Thôn Đông,thôn,Tổ 1,Nguyễn Văn An,,0912345678
                Thôn Tây,thôn,Tổ 2,Lý Hồng A 漢,,0912345679
                Thôn Nam,thôn,Tổ 3,Lê Văn Cường,,0912345680
                """), "lan");

        PrintJob job = finished(jobs.order(order(new Recipients.Teams(), Imposition.NONE, VNEID), "lan"));

        assertThat(List.of(job.done(), job.failed())).containsExactly(3, 1);
        assertThat(jobs.failures(job.id())).singleElement().satisfies(failure -> {
            assertThat(failure.row()).isEqualTo(2);
            assertThat(failure.recipient()).isEqualTo("Thôn Tây – Tổ 2");
            assertThat(failure.detail()).contains("漢");
        });
        assertThat(text(jobs.file(job.id())))
                .contains("NguyễnVănAn", "LêVănCường")
                .doesNotContain("LýHồng");
    }

    @Test
    void a_job_without_a_single_sheet_fails_and_can_be_resumed() {
        teams.importList(TeamLists.csv("Thôn Tây,thôn,Tổ 2,Lý A 漢,,0912345679\n"), "lan");
        PrintJob job = finished(jobs.order(order(new Recipients.Teams(), Imposition.NONE, VNEID), "lan"));
        assertThat(job.state()).isEqualTo(PrintJobState.FAILED);
        teams.all()
                .getFirst()
                .members()
                .forEach(m -> teams.removeMember(teams.all().getFirst().id(), m.id(), "lan"));

        PrintJob again = finished(jobs.resume(job.id(), "lan"));

        assertThat(again.state()).isEqualTo(PrintJobState.DONE);
        assertThat(again.failed()).isZero();
    }

    @Test
    void pauses_between_chunks_and_goes_on_without_doubling() throws IOException {
        teams.importList(TeamLists.teams(130), "lan");
        PrintJob job = jobs.order(order(new Recipients.Teams(), Imposition.NONE, VNEID), "lan");
        await().atMost(Duration.ofSeconds(60)).until(() -> found(job).done() > 0);

        jobs.pause(job.id(), "lan");
        runner.stop();
        int stopped = found(job).done();
        assertThat(stopped).isBetween(1, 129);
        assertThat(catchThrowableOfType(Refusal.class, () -> jobs.file(job.id()))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        runner.start();
        assertThat(found(job).state()).isEqualTo(PrintJobState.PAUSED);
        PrintJob done = finished(jobs.resume(job.id(), "lan"));

        String text = text(jobs.file(done.id()));
        for (int team = 1; team <= 130; team++) {
            assertThat(text).containsOnlyOnce("NguyễnVănSố" + team + "X");
        }
    }

    @Test
    void hamlets_get_a_sheet_with_all_their_teams() throws IOException {
        teams.importList(TeamLists.csv("""
                Thôn Bắc,thôn,Tổ 1,Nguyễn Văn An,,0912345678
                Thôn Bắc,thôn,Tổ 2,Lê Văn Cường,,0912345680
                """), "lan");

        PrintJob job = finished(jobs.order(
                order(new Recipients.Chosen(List.of(), List.of("thon-bac")), Imposition.TWO_UP, VNEID), "lan"));

        assertThat(text(jobs.file(job.id()))).contains("ThônBắc", "Tổ1;Tổ2", "NguyễnVănAn", "LêVănCường");
    }

    @Test
    void says_everything_that_is_wrong_with_an_order() {
        PrintOrder order = new PrintOrder(
                List.of("khong-co", VNEID, VNEID),
                PrintProduct.TRIFOLD,
                LeafletStyle.SAVING,
                new Recipients.Chosen(List.of(-1L), List.of("thon-la")),
                Imposition.BOOKLET,
                0,
                BASE);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> jobs.order(order, "lan"));

        assertThat(refusal.problems())
                .extracting(Refusal.Problem::field)
                .containsExactly("guideSlugs[0]", "guideSlugs[2]", "recipients", "recipients", "imposition", "copies");
        assertThat(jobs.newest(10)).isEmpty();
    }

    @Test
    void says_at_once_that_cards_do_not_come_in_large_print() {
        teams.importList(TeamLists.teams(2), "lan");
        PrintOrder order = new PrintOrder(
                List.of(VNEID),
                PrintProduct.QR_CARDS,
                LeafletStyle.LARGE_PRINT,
                new Recipients.Teams(),
                Imposition.NONE,
                1,
                BASE);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> jobs.order(order, "lan"));

        assertThat(refusal.problems()).extracting(Refusal.Problem::field).containsExactly("style");
        assertThat(refusal.detail()).contains("Thẻ QR không có kiểu chữ to", "tờ rơi A5");
        assertThat(jobs.newest(10)).isEmpty();
    }

    @Test
    void shows_any_sheet_before_it_is_ordered() throws IOException {
        teams.importList(TeamLists.teams(2), "lan");

        byte[] pdf = jobs.preview(order(new Recipients.Teams(), Imposition.NONE, VNEID), 1)
                .pdf();

        assertThat(text(new PdfReader(pdf))).contains("NguyễnVănSố2X");
        assertThat(jobs.newest(10)).isEmpty();
    }

    @Test
    void calls_a_guide_in_the_sums_as_it_was_printed_last() {
        Guide guide = guides.find(VNEID).orElseThrow();
        for (int time = 1; time <= 2; time++) {
            history.printed(guide, PrintProduct.HANDOUT, LeafletStyle.SAVING, null, "Toàn xã", 10, 2, "lan");
        }
        jdbc.sql("update print_record set guide_title = 'Ứng dụng VNeID' where id = (select min(id) from print_record)")
                .update();
        LocalDate day = history.newest(1).getFirst().printedAt().atZone(HERE).toLocalDate();

        assertThat(history.sums(day, day)).singleElement().satisfies(sum -> {
            assertThat(sum.guide()).isEqualTo(guide.title());
            assertThat(List.of(sum.copies(), sum.sides())).containsExactly(20L, 40L);
        });
    }

    @Test
    void tells_which_paper_is_outdated() {
        teams.importList(TeamLists.teams(4), "lan");
        finished(jobs.order(order(new Recipients.Teams(), Imposition.NONE, VNEID), "lan"));
        assertThat(history.stale()).isEmpty();
        Guide guide = guides.find(VNEID).orElseThrow();
        jdbc.sql("update print_record set guide_version = -1").update();

        assertThat(history.stale())
                .containsExactly(new StalePrint(VNEID, guide.title(), PrintProduct.HANDOUT, -1, guide.version(), 4));
    }

    private PrintJob finished(PrintJob job) {
        await().atMost(Duration.ofMinutes(3)).until(() -> found(job).state().isOver());
        return found(job);
    }

    private PrintJob found(PrintJob job) {
        return jobs.find(job.id()).orElseThrow();
    }

    private static PrintOrder order(Recipients recipients, Imposition how, String... slugs) {
        return new PrintOrder(List.of(slugs), PrintProduct.HANDOUT, LeafletStyle.SAVING, recipients, how, 1, BASE);
    }

    static String text(Path pdf) throws IOException {
        return text(new PdfReader(Files.readAllBytes(pdf)));
    }

    private static String text(PdfReader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return text.toString().replaceAll("[\\s\\p{Z}]", "");
    }
}
