package vn.langso.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.langso.config.Refusal;
import vn.langso.config.places.DigitalTeams;
import vn.langso.config.places.RowProblem;
import vn.langso.config.places.TeamImport;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.batch.OrderedGuide;
import vn.langso.media.print.batch.PrintJob;
import vn.langso.media.print.batch.PrintJobState;
import vn.langso.media.print.batch.PrintJobs;
import vn.langso.media.print.batch.PrintOrder;
import vn.langso.media.print.batch.Recipients;
import vn.langso.media.print.batch.RowFailure;
import vn.langso.media.print.imposition.Imposition;
import vn.langso.web.Samples;
import vn.langso.web.WebTest;

/** Teams and print jobs over the API. */
@WebTest
class PrintDeskApiTest {

    private static final String LIST = "thon,loai,ten_to,thanh_vien,vai_tro,dien_thoai\n";

    @Autowired
    MockMvcTester web;

    @Autowired
    DigitalTeams teams;

    @Autowired
    PrintJobs jobs;

    private StaffCaller staff;

    @BeforeEach
    void signIn() {
        staff = new StaffCaller(web);
        TeamImport result = new TeamImport(
                989, 5934, 989, 989, 0, 5934, 0, 0, List.of(new RowProblem(7, "loai", "x", "Dòng 7: …")), 1, List.of());
        given(teams.importList(any(), eq("lan"))).willReturn(result);
        given(jobs.secondsLeft(any())).willReturn(OptionalLong.of(12));
    }

    @Test
    void takes_a_list_as_a_form() {
        var answer = web.post()
                .uri("/api/v1/teams/import")
                .multipart()
                .file(new MockMultipartFile("file", "to.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)))
                .with(StaffCaller.lan())
                .exchange();

        assertThat(answer).hasStatus(200);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsEntry("teams", 989)
                .containsEntry("added", 5934);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].row").isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "text/csv;charset=UTF-8", "application/octet-stream", "text/plain"})
    void takes_a_list_as_the_body_itself(String type) throws Exception {
        ArgumentCaptor<InputStream> body = ArgumentCaptor.captor();

        var answer = web.post()
                .uri("/api/v1/teams/import")
                .with(StaffCaller.lan())
                .header("Content-Type", type)
                .content(LIST)
                .exchange();

        assertThat(answer).hasStatus(200);
        then(teams).should(org.mockito.Mockito.atLeastOnce()).importList(body.capture(), eq("lan"));
        assertThat(new String(body.getValue().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(LIST);
    }

    @Test
    void is_for_printers_and_administrators() {
        for (String path : List.of(
                "/api/v1/teams/import",
                "/api/v1/print-jobs",
                "/api/v1/print-jobs/1/pause",
                "/api/v1/print-jobs/1/cancel")) {
            assertThat(web.post()
                            .uri(path)
                            .with(user("hung").roles("APPROVER", "OPERATOR", "AUTHOR"))
                            .exchange())
                    .hasStatus(403);
            assertThat(web.post().uri(path).exchange()).hasStatus(401);
        }
    }

    @Test
    void orders_a_job_with_the_words_of_addresses_or_of_programs() {
        given(jobs.order(any(), eq("lan"))).willReturn(job(PrintJobState.QUEUED, 0));
        given(jobs.warnings(5)).willReturn(List.of("Bài “Cài đặt ứng dụng VNeID” bản 3 chưa có cán bộ rà soát…"));

        var answer = staff.post("/api/v1/print-jobs", """
                {"guideSlugs": ["cai-dat-vneid"], "product": "to-roi", "style": "mau", "recipients": [3, "4", "thon-dong"],
                 "imposition": "TWO_UP"}
                """);

        assertThat(answer).hasStatus(202).hasHeader("Location", "http://localhost/api/v1/print-jobs/5");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.warnings")
                .asArray()
                .containsExactly("Bài “Cài đặt ứng dụng VNeID” bản 3 chưa có cán bộ rà soát…");
        PrintOrder expected = new PrintOrder(
                List.of("cai-dat-vneid"),
                PrintProduct.HANDOUT,
                LeafletStyle.COLOUR,
                new Recipients.Chosen(List.of(3L), List.of("4", "thon-dong")),
                Imposition.TWO_UP,
                1,
                URI.create("http://localhost"));
        then(jobs).should().order(expected, "lan");
    }

    @Test
    void names_every_wrong_field_of_an_order() {
        var answer = staff.post("/api/v1/print-jobs", """
                {"product": "sach", "style": "dep", "recipients": "ALL", "imposition": "3-up"}
                """);

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("guideSlugs", "product", "style", "recipients", "imposition");
    }

    @Test
    void names_with_the_wrong_words_of_an_order_also_what_is_not_there() {
        Refusal rest = Refusal.invalid(
                List.of(
                        new Refusal.Problem("guideSlugs[0]", "Không có bài hướng dẫn “x”."),
                        new Refusal.Problem("guideSlugs[2]", "Chọn hai lần."),
                        new Refusal.Problem("recipients", "Không có tổ số 999."),
                        new Refusal.Problem("recipients", "Không có thôn “thon-khong”."),
                        new Refusal.Problem("copies", "Số bản in là 0.")),
                "Print order refused");
        willThrow(rest).given(jobs).check(any());

        for (String path : List.of("/api/v1/print-jobs", "/api/v1/print-jobs/preview")) {
            assertThat(staff.post(path, """
                            {"guideSlugs": ["x", "cai-dat-vneid", "cai-dat-vneid"], "product": "FOO", "style": "BAR",
                             "recipients": ["thon-khong", 999, 1.5, null], "imposition": "ZZ", "copies": 0}
                            """))
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.errors[*].field")
                    .asArray()
                    .containsExactly(
                            "product",
                            "style",
                            "recipients",
                            "recipients",
                            "imposition",
                            "guideSlugs[0]",
                            "guideSlugs[2]",
                            "recipients",
                            "recipients",
                            "copies");
        }
    }

    /** While nobody knows the product, nothing is said about what fits it; nor about recipients where none can be read. */
    @Test
    void says_nothing_about_stand_ins() {
        willThrow(Refusal.invalid("recipients", "Chưa có tổ công nghệ số nào để in.", "Nobody"))
                .given(jobs)
                .check(any());

        var answer = staff.post("/api/v1/print-jobs", """
                {"guideSlugs": ["cai-dat-vneid"], "product": "FOO", "style": "LARGE_PRINT", "recipients": [1.5, null],
                 "imposition": "TILES"}
                """);

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("product", "recipients", "recipients");
        then(jobs)
                .should()
                .check(new PrintOrder(
                        List.of("cai-dat-vneid"),
                        PrintProduct.HANDOUT,
                        LeafletStyle.SAVING,
                        new Recipients.Chosen(List.of(), List.of()),
                        Imposition.NONE,
                        1,
                        URI.create("http://localhost")));
    }

    @ParameterizedTest
    @CsvSource({
        "2147483648, 2147483648",
        "-2147483649, -2147483649",
        "100000000000000000000000000000, 10000000000000000000…"
    })
    void tells_how_many_copies_can_be_printed_whoever_wants_far_too_many(String copies, String told) {
        var answer = staff.post("/api/v1/print-jobs", """
                {"guideSlugs": ["cai-dat-vneid"], "product": "to-roi", "recipients": "TEAMS", "copies": %s}
                """.formatted(copies));

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[?(@.field == 'copies')].detail")
                .asArray()
                .containsExactly("Số bản in là %s; cần từ 1 đến 10000.".formatted(told));
    }

    @Test
    void lists_jobs_page_by_page_from_the_newest() {
        given(jobs.before(Long.MAX_VALUE, 3)).willReturn(List.of(job(9), job(7), job(5)));
        given(jobs.before(7, 3)).willReturn(List.of(job(5)));

        var first = staff.get("/api/v1/print-jobs?limit=2");
        assertThat(first).bodyJson().extractingPath("$[*].id").asArray().containsExactly(9, 7);
        assertThat(first)
                .headers()
                .hasValue("Link", "<http://localhost/api/v1/print-jobs?limit=2&before=7>; rel=\"next\"");

        var last = staff.get("/api/v1/print-jobs?limit=2&before=7");
        assertThat(last).bodyJson().extractingPath("$[*].id").asArray().containsExactly(5);
        assertThat(last).doesNotContainHeader("Link");
    }

    @Test
    void lists_a_hundred_jobs_where_nobody_says_how_many() {
        given(jobs.before(Long.MAX_VALUE, 101))
                .willReturn(LongStream.iterate(300, id -> id - 1)
                        .limit(101)
                        .mapToObj(PrintDeskApiTest::job)
                        .toList());

        var answer = staff.get("/api/v1/print-jobs");

        assertThat(answer).bodyJson().extractingPath("$").asArray().hasSize(100);
        assertThat(answer)
                .headers()
                .hasValue("Link", "<http://localhost/api/v1/print-jobs?limit=100&before=201>; rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101"})
    void refuses_pages_of_no_or_too_many_jobs(String limit) {
        assertThat(staff.get("/api/v1/print-jobs?limit=" + limit))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .isEqualTo("limit là %s; cần từ 1 đến 100.".formatted(limit));
    }

    @Test
    void tells_how_far_a_job_is_and_what_failed() {
        given(jobs.find(5)).willReturn(Optional.of(job(PrintJobState.RUNNING, 40)));
        given(jobs.failures(5)).willReturn(List.of(new RowFailure(17, "Thôn Tây – Tổ 2", "Không in được…")));

        var answer = staff.get("/api/v1/print-jobs/5");

        assertThat(answer)
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsEntry("state", "RUNNING")
                .containsEntry("done", 40)
                .containsEntry("total", 989)
                .containsEntry("secondsLeft", 12);
        assertThat(answer).bodyJson().extractingPath("$.failures[0].row").isEqualTo(17);
    }

    @Test
    void has_no_file_before_the_job_is_done_and_no_job_that_nobody_ordered() {
        given(jobs.done(5)).willThrow(Refusal.of(Refusal.Kind.CONFLICT, "Đợt in 5 chưa xong.", "Not done"));

        assertThat(staff.get("/api/v1/print-jobs/5/file"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Đợt in 5 chưa xong.");
        assertThat(staff.get("/api/v1/print-jobs/5/zip")).hasStatus(409);
        assertThat(staff.get("/api/v1/print-jobs/6")).hasStatus(404);
    }

    @Test
    void cancels_a_job_and_says_by_whom_and_when() {
        given(jobs.cancel(5, "lan")).willReturn(job(PrintJobState.CANCELLED, 40));

        var answer = staff.post("/api/v1/print-jobs/5/cancel", "");

        assertThat(answer).hasStatus(200);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsEntry("state", "CANCELLED")
                .containsEntry("droppedBy", "binh")
                .containsEntry("fetchedAt", null)
                .hasEntrySatisfying("droppedAt", at -> assertThat(at).isNotNull());
    }

    @Test
    void tells_whoever_cancels_too_late() {
        given(jobs.cancel(5, "lan"))
                .willThrow(Refusal.of(Refusal.Kind.CONFLICT, "Đợt in 5 đang ở trạng thái “đã xong”…", "Done"));

        assertThat(staff.post("/api/v1/print-jobs/5/cancel", ""))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Đợt in 5 đang ở trạng thái “đã xong”…");
    }

    @Test
    void takes_a_file_off_the_disk() {
        given(jobs.discard(5, "lan")).willReturn(job(PrintJobState.DISCARDED, 989));
        String file = "/api/v1/print-jobs/5/file";

        assertThat(web.delete().uri(file).with(StaffCaller.lan()).exchange())
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("DISCARDED");
        assertThat(web.delete()
                        .uri(file)
                        .with(user("hung").roles("APPROVER", "OPERATOR", "AUTHOR"))
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void a_file_counts_as_printed_for_whoever_fetches_it_and_not_for_whoever_looks() throws Exception {
        given(jobs.done(5)).willReturn(job(PrintJobState.DONE, 989));
        Path file = Files.createTempFile("dot-", ".pdf");
        given(jobs.file(5)).willReturn(file);
        given(jobs.fetch(5, "lan")).willReturn(file);
        String job = "/api/v1/print-jobs/5/";

        for (String address : List.of(job + "file", job + "zip")) {
            assertThat(web.head().uri(address).with(StaffCaller.lan()).exchange())
                    .hasStatus(200)
                    .headers()
                    .hasHeaderSatisfying(
                            "Content-Disposition",
                            names -> assertThat(names.getFirst()).contains("to-roi-cai-dat-vneid-ban-3-dot-5"));
        }
        then(jobs).should(never()).fetch(anyLong(), any());
        then(jobs).should(never()).fetchZip(anyLong(), any(), any());

        assertThat(staff.get(job + "file")).hasStatus(200);
        assertThat(staff.get(job + "zip")).hasStatus(200);
        then(jobs).should().fetch(5, "lan");
        then(jobs).should().fetchZip(eq(5L), any(), eq("lan"));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=99999999-, 416",
        "'bytes=0-1,99999999-', 416",
        "bytes=5-2, 416",
        "pages=0-1, 416",
        "bytes=3-, 206",
        "bytes=-2, 206"
    })
    void a_file_of_which_the_beginning_was_not_sent_does_not_count_as_printed(String range, int status)
            throws Exception {
        aFileOfTenBytes();

        for (String address : List.of("/api/v1/print-jobs/5/file", "/in/dot/5/tep.pdf")) {
            assertThat(fetched(address, range)).hasStatus(status);
        }

        then(jobs).should(never()).fetch(anyLong(), any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-", "bytes=0-3", "bytes=-10", "bytes=4-5,0-1"})
    void a_file_counts_as_printed_with_the_part_that_begins_it(String range) throws Exception {
        aFileOfTenBytes();

        assertThat(fetched("/api/v1/print-jobs/5/file", range)).hasStatus(206);

        then(jobs).should().fetch(5, "lan");
    }

    private void aFileOfTenBytes() throws IOException {
        given(jobs.done(5)).willReturn(job(PrintJobState.DONE, 989));
        Path file = Files.writeString(Files.createTempFile("dot-", ".pdf"), "%PDF-1.7--");
        given(jobs.file(5)).willReturn(file);
        given(jobs.fetch(5, "lan")).willReturn(file);
    }

    private MvcTestResult fetched(String address, String range) {
        return web.get()
                .uri(address)
                .with(StaffCaller.lan())
                .header("Range", range)
                .exchange();
    }

    private static PrintJob job(PrintJobState state, int done) {
        return job(5, state, done);
    }

    private static PrintJob job(long id) {
        return job(id, PrintJobState.QUEUED, 0);
    }

    private static PrintJob job(long id, PrintJobState state, int done) {
        return new PrintJob(
                id,
                PrintProduct.HANDOUT,
                LeafletStyle.SAVING,
                Imposition.NONE,
                1,
                URI.create("http://localhost"),
                LocalDate.of(2027, 2, 4),
                state,
                done,
                989,
                done > 0 ? 1 : 0,
                List.of(new OrderedGuide("cai-dat-vneid", 3, "Cài đặt ứng dụng VNeID")),
                null,
                null,
                null,
                "lan",
                Samples.EVENING,
                null,
                null,
                state.isDropped() ? new PrintJob.Deed("binh", Samples.EVENING) : null);
    }
}
