package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;
import vn.langso.config.places.DigitalTeam;
import vn.langso.config.places.DigitalTeams;
import vn.langso.config.places.Hamlet;
import vn.langso.config.places.Hamlets;
import vn.langso.config.places.RowProblem;
import vn.langso.config.places.TeamImport;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;
import vn.langso.media.print.imposition.PaperUse;
import vn.langso.media.print.imposition.Turning;

@BatchTest
@ExtendWith(NoPrintJobs.class)
class PrintJobsTest {
    private static final URI BASE = URI.create("https://duchop.example.vn");
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String VNEID = "cai-dat-vneid";

    @Autowired
    private PrintJobs jobs;

    @Autowired
    private DigitalTeams teams;

    @Autowired
    private Hamlets hamlets;

    @Autowired
    private GuideLibrary guides;

    @Autowired
    private PrintHistory history;

    @Autowired
    private SingleSheets sheets;

    @Autowired
    private PrintRunner runner;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void noTranslations() {
        for (String table : List.of("guide_translation_step", "guide_translation_warning", "guide_translation")) {
            jdbc.sql("delete from " + table).update();
        }
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
        assertThat(history.newest(200)).isEmpty();
    }

    @Test
    void says_at_once_what_somebody_should_know_of_the_sheets() {
        teams.importList(TeamLists.teams(2), "lan");
        Guide guide = guides.find(VNEID).orElseThrow();

        PrintJob job = jobs.order(
                new PrintOrder(
                        List.of(VNEID, "nop-ho-so-dich-vu-cong"),
                        PrintProduct.TRIFOLD,
                        LeafletStyle.LARGE_PRINT,
                        new Recipients.Teams(),
                        Imposition.NONE,
                        1,
                        BASE),
                "lan");

        assertThat(jobs.warnings(job.id()))
                .doesNotHaveDuplicates()
                .anyMatch(sentence -> sentence.startsWith(
                        "Bài “%s” bản %d chưa có cán bộ rà soát".formatted(guide.title(), guide.version())))
                .anyMatch(sentence ->
                        sentence.matches("Bài “%s”: Bài này cần \\d mặt giấy cho tờ gấp A4, thường lệ là 2: .*"
                                .formatted(guide.title())));
        assertThat(finished(job).state()).isEqualTo(PrintJobState.DONE);
    }

    @Test
    void a_letter_without_a_picture_is_told_when_the_list_comes() {
        TeamImport result = teams.importList(TeamLists.csv("""
                Thôn Thượng,thôn,Tổ ☎ 1,Nguyễn Văn An,漢,0912345678
                Thôn Trung,thôn,Tổ 2,Trần 龍 Long 龍 👍,,0912345679
                """), "lan");

        assertThat(result.errors()).isEmpty();
        assertThat(result.warnings().subList(0, 2))
                .extracting(RowProblem::row, RowProblem::field, RowProblem::value)
                .containsOnly(tuple(3, "thanh_vien", "Trần 龍 Long 龍 👍"));
        assertThat(result.warnings())
                .extracting(RowProblem::detail)
                .filteredOn(sentence -> sentence.contains("U+"))
                .satisfiesExactly(
                        sentence -> assertThat(sentence)
                                .startsWith("Dòng 3: Họ tên thành viên “Trần 龍 Long 龍 👍” có ký tự “龍” (U+9F8D) không"
                                        + " in được"),
                        sentence -> assertThat(sentence).contains("có ký tự “👍” (U+1F44D) không in được"));
    }

    @Test
    void a_sheet_that_cannot_be_printed_is_told_and_the_rest_goes_on() throws IOException {
        teams.importList(TeamLists.csv("""
                Thôn Thượng,thôn,Tổ 1,Nguyễn Văn An,,0912345678
                Thôn Trung,thôn,Tổ 2,Lý Hồng A 漢,,0912345679
                Thôn Hạ,thôn,Tổ 3,Lê Văn Cường,,0912345680
                """), "lan");

        PrintJob job = finished(jobs.order(order(new Recipients.Teams(), Imposition.NONE, VNEID), "lan"));

        assertThat(List.of(job.done(), job.failed())).containsExactly(3, 1);
        assertThat(jobs.failures(job.id())).singleElement().satisfies(failure -> {
            assertThat(failure.row()).isEqualTo(2);
            assertThat(failure.recipient()).isEqualTo("Thôn Trung – Tổ 2");
            assertThat(failure.detail()).contains("漢");
        });
        assertThat(text(jobs.file(job.id())))
                .contains("NguyễnVănAn", "LêVănCường")
                .doesNotContain("LýHồng");
    }

    @Test
    void its_paper_is_turned_as_its_sheets_came_out() {
        teams.importList(TeamLists.teams(2), "lan");
        PrintOrder wanted = new PrintOrder(
                List.of(VNEID),
                PrintProduct.HANDOUT_ONE_SIDE,
                LeafletStyle.LARGE_PRINT,
                new Recipients.Teams(),
                Imposition.NONE,
                1,
                URI.create("https://duchop.example.vn"));
        runner.stop();
        PrintJob waiting = jobs.order(wanted, "lan");
        assertThat(jobs.turning(waiting)).isEqualTo(Turning.ONE_SIDE);

        runner.start();
        PrintJob job = finished(waiting);
        assertThat(jobs.turning(job)).isEqualTo(Turning.ONE_SIDE);

        jdbc.sql("update print_job_row set pages = 2 where row_no = 1").update();
        assertThat(jobs.turning(job))
                .as("empty backs are put in for the others")
                .isEqualTo(Turning.LONG_EDGE);
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
    void written_digits_are_first_a_hamlet_and_only_then_the_number_of_a_team() {
        teams.importList(TeamLists.csv("""
                Thôn Bắc,thôn,Tổ 1,Nguyễn Văn An,,0912345678
                Thôn Nam,thôn,Tổ 2,Lê Văn Cường,,0912345680
                """), "lan");
        DigitalTeam north = team("Tổ 1");
        DigitalTeam south = team("Tổ 2");
        String number = String.valueOf(south.id());
        PrintOrder order = order(new Recipients.Chosen(List.of(south.id()), List.of(number)), Imposition.NONE, VNEID);
        assertThat(jobs.sheets(order)).extracting(OrderedSheet::recipient).containsExactly("Thôn Nam – Tổ 2");

        jdbc.sql("update hamlet set slug = :slug where id = :id")
                .param("slug", number)
                .param("id", north.hamlet().id())
                .update();

        assertThat(jobs.sheets(order))
                .extracting(OrderedSheet::recipient)
                .containsExactly("Thôn Nam – Tổ 2", "Thôn Bắc");
        jdbc.sql("update hamlet set slug = 'thon-bac' where id = :id")
                .param("id", north.hamlet().id())
                .update();
    }

    private DigitalTeam team(String name) {
        return teams.all().stream()
                .filter(team -> team.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void says_which_recipients_there_are_instead() {
        teams.importList(TeamLists.csv("Thôn Bắc,thôn,Tổ 1,Nguyễn Văn An,,0912345678\n"), "lan");
        PrintOrder order = order(new Recipients.Chosen(List.of(-1L), List.of("bac")), Imposition.NONE, VNEID);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> jobs.sheets(order));

        assertThat(refusal.problems())
                .extracting(Refusal.Problem::detail)
                .containsExactly(
                        "Không có tổ số -1; hãy dùng số tổ như %d (Thôn Bắc – Tổ 1)."
                                .formatted(team("Tổ 1").id()),
                        "Không có thôn, tổ dân phố “bac”; hãy dùng địa chỉ thôn như " + firstHamlets() + ".");
    }

    /** Other tests leave hamlets behind; they cannot be taken out. */
    private String firstHamlets() {
        List<Hamlet> all = hamlets.all();
        return all.stream()
                        .limit(5)
                        .map(hamlet -> hamlet.slug() + " (" + hamlet.fullName() + ")")
                        .collect(Collectors.joining(", "))
                + (all.size() > 5 ? "…" : "");
    }

    @Test
    void tells_the_owner_of_a_job_that_stands_still_not_to_wait() {
        teams.importList(TeamLists.csv("Thôn Tây,thôn,Tổ 2,Lý A 漢,,0912345679\n"), "lan");
        PrintJob failed = finished(jobs.order(order(new Recipients.Teams(), Imposition.NONE, VNEID), "lan"));
        assertThat(catchThrowableOfType(Refusal.class, () -> jobs.done(failed.id()))
                        .detail())
                .contains("không xong, 1/1 tờ", "hãy xem lý do", "cho in tiếp");

        runner.stop();
        PrintJob paused = jobs.order(order(new Recipients.Teams(), Imposition.NONE, VNEID), "lan");
        jobs.pause(paused.id(), "lan");

        assertThat(catchThrowableOfType(Refusal.class, () -> jobs.done(paused.id()))
                        .detail())
                .contains("tạm dừng, 0/1 tờ", "hãy cho in tiếp");
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

        assertThat(catchThrowableOfType(Refusal.class, () -> jobs.check(order)).problems())
                .isEqualTo(refusal.problems());
        assertThat(refusal.problems())
                .extracting(Refusal.Problem::field)
                .containsExactly("guideSlugs[0]", "guideSlugs[2]", "recipients", "recipients", "imposition", "copies");
        assertThat(refusal.problems().get(4).detail())
                .isEqualTo(
                        "Cách bình trang “gap-sach” không dùng được cho “to-gap”; hãy chọn một trong: khong, nha-in.");
        assertThat(jobs.newest(10)).isEmpty();
    }

    @Test
    void prints_in_two_languages_for_each_team() throws IOException {
        teams.importList(TeamLists.teams(3), "lan");
        translate(VNEID);

        PrintJob job = finished(jobs.order(bilingual(VNEID), "lan"));

        assertThat(job.state()).isEqualTo(PrintJobState.DONE);
        assertThat(text(jobs.file(job.id())))
                .contains("InstallVNeID", "Needhelp?", "NguyễnVănSố1X–0900000001", "NguyễnVănSố3X–0900000003");
        assertThat(jobs.preview(bilingual(VNEID), 2).pages()).isPositive();
    }

    @Test
    void says_which_guides_have_no_second_language() {
        teams.importList(TeamLists.teams(2), "lan");
        translate(VNEID);

        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> jobs.order(bilingual(VNEID, "nop-ho-so-dich-vu-cong"), "lan"));

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("guideSlugs[1]");
            assertThat(problem.detail())
                    .contains(
                            "chưa có bản dịch nào nên không in song ngữ được; hãy bỏ bài này hoặc chọn sản phẩm khác");
        });
        assertThat(jobs.newest(10)).isEmpty();
    }

    /** One that is refused leaves nothing of the others. */
    @Test
    void takes_all_orders_or_none() {
        teams.importList(TeamLists.teams(2), "lan");
        PrintOrder good = order(new Recipients.Teams(), Imposition.NONE, VNEID);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> jobs.orderAll(List.of(good, bilingual("nop-ho-so-dich-vu-cong")), "lan"));

        assertThat(jobs.newest(10)).isEmpty();
    }

    private static PrintOrder bilingual(String... slugs) {
        return new PrintOrder(
                List.of(slugs),
                PrintProduct.BILINGUAL,
                LeafletStyle.SAVING,
                new Recipients.Teams(),
                Imposition.NONE,
                1,
                BASE);
    }

    /** As a pack would bring it. */
    private void translate(String slug) {
        Guide guide = guides.find(slug).orElseThrow();
        String edition =
                "(select id from guide_edition where slug = '%s' and version = %d)".formatted(slug, guide.version());
        jdbc.sql("insert into guide_translation (edition_id, language, title, summary) values (" + edition
                        + ", 'en', 'Install VNeID', 'Step by step.')")
                .update();
        for (int i = 0; i < guide.warnings().size(); i++) {
            jdbc.sql("insert into guide_translation_warning (edition_id, language, position, text) values (" + edition
                            + ", 'en', " + i + ", 'Never tell anybody a code.')")
                    .update();
        }
        for (int i = 1; i <= guide.steps().size(); i++) {
            jdbc.sql("insert into guide_translation_step (edition_id, language, number, title, text) values (" + edition
                            + ", 'en', " + i + ", 'Task', 'Do it.')")
                    .update();
        }
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

        PrintOrder order = order(new Recipients.Teams(), Imposition.NONE, VNEID, "nop-ho-so-dich-vu-cong");

        assertThat(jobs.sheets(order)).extracting(OrderedSheet::number).containsExactly(1, 2, 3, 4);
        OrderedSheet third = jobs.sheets(order).get(2);
        assertThat(third.recipient()).startsWith("Thôn 2 – Tổ");
        assertThat(third.guide()).isEqualTo(guides.find(VNEID).orElseThrow().title());
        assertThat(text(new PdfReader(jobs.preview(order, third.number()).pdf())))
                .contains("NguyễnVănSố2X");
        assertThat(jobs.newest(10)).isEmpty();
    }

    @Test
    void has_no_sheet_beyond_the_last() {
        teams.importList(TeamLists.teams(3), "lan");
        PrintOrder order = order(new Recipients.Teams(), Imposition.NONE, VNEID);

        for (int row : new int[] {0, 4, 5000}) {
            assertThat(catchThrowableOfType(Refusal.class, () -> jobs.preview(order, row)))
                    .satisfies(refusal -> assertThat(refusal.problems())
                            .containsExactly(new Refusal.Problem(
                                    "row", "Đợt in có 3 tờ, không có tờ thứ %d; hãy chọn từ 1 đến 3.".formatted(row))));
        }
    }

    @Test
    void takes_several_orders_as_jobs_of_their_own_or_none() {
        teams.importList(TeamLists.teams(2), "lan");
        PrintOrder good = order(new Recipients.Teams(), Imposition.NONE, VNEID);
        PrintOrder bad = order(new Recipients.Chosen(List.of(), List.of()), Imposition.NONE, VNEID);

        assertThat(catchThrowableOfType(Refusal.class, () -> jobs.orderAll(List.of(good, bad), "lan")))
                .isNotNull();
        assertThat(jobs.newest(10)).isEmpty();
        assertThat(jobs.orderAll(List.of(good, good), "lan"))
                .extracting(PrintJob::total)
                .containsExactly(2, 2);
        jobs.newest(10).forEach(this::finished);
    }

    @Test
    void calls_a_guide_in_the_sums_as_it_was_printed_last() {
        Guide guide = guides.find(VNEID).orElseThrow();
        SingleSheets.Prepared sheet = sheets.prepare(
                new SingleSheets.Wanted(VNEID, PrintProduct.HANDOUT, LeafletStyle.SAVING, null, null, null), BASE);
        PaperUse paper = PaperUse.plain(PrintProduct.HANDOUT, 2, 10);
        for (int time = 1; time <= 2; time++) {
            history.printed(sheet, null, "Toàn xã", 10, 2, paper, "lan");
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
        PrintJob job = finished(jobs.order(order(new Recipients.Teams(), Imposition.NONE, VNEID), "lan"));
        jobs.fetch(job.id(), "lan");
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
