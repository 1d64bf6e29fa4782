package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.places.DigitalTeam;
import vn.langso.config.places.DigitalTeams;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;

/** What is said of a job does not depend on who comes first in it. */
@BatchTest
@ExtendWith(NoPrintJobs.class)
class EverySheetTest {
    @Autowired
    private PrintJobs jobs;

    @Autowired
    private DigitalTeams teams;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void who_is_not_named_is_said_whoever_comes_first(boolean largeFirst) {
        long large = team("Thôn Đông", "Tổ 8 người", 8);
        long small = team("Thôn Tây", "Tổ 1 người", 1);
        List<Long> order = largeFirst ? List.of(large, small) : List.of(small, large);

        PrintJob job = jobs.order(order(PrintProduct.HANDOUT, new Recipients.Chosen(order, List.of())), "lan");

        assertThat(jobs.warnings(job.id()))
                .contains("1 nơi nhận có nhiều người hơn số nêu được trên một tờ (nhiều nhất 6 người, tổ trưởng trước):"
                        + " “Thôn Đông – Tổ 8 người” (8 người).");
        await(job);
        assertThat(jobs.warnings(job.id()))
                .as("told once, when it was ordered")
                .noneMatch(sentence -> sentence.contains("của “Thôn "));
        assertThat(jobs.failures(job.id())).isEmpty();
    }

    @Test
    void a_sheet_with_less_room_than_others_is_told_wherever_it_comes() {
        String longest = "Nguyễn Thị Hoàng Phương Thảo Nguyên Khánh Linh";
        long roomy = team("Thôn Tây", "Tổ 1 người", 1);
        long tight = team("Thôn Đông", "Tổ tên dài", longest, 6);

        PrintJob job = printed(PrintProduct.TRIFOLD, List.of(roomy, tight));

        assertThat(jobs.warnings(job.id()))
                .filteredOn(sentence -> sentence.startsWith("Tờ 2, của “Thôn Đông – Tổ tên dài”: "))
                .singleElement()
                .asString()
                .contains("/6 người của “Tổ tên dài”", "rộng chỗ hơn");
    }

    @Test
    void sheets_of_another_length_than_most_of_their_guide_are_told() {
        List<Long> three =
                List.of(team("Thôn Một", "Tổ 1", 1), team("Thôn Hai", "Tổ 2", 1), team("Thôn Ba", "Tổ 3", 1));
        PrintJob job = printed(PrintProduct.HANDOUT, three);
        assertThat(jobs.warnings(job.id())).noneMatch(sentence -> sentence.contains("mặt giấy, các tờ khác"));

        jdbc.sql("update print_job_row set pages = 4 where row_no = 1").update();

        assertThat(jobs.warnings(job.id()))
                .contains("Tờ 1, của “Thôn Một – Tổ 1”: có 4 mặt giấy, các tờ khác của bài này có 2.");
    }

    @Test
    void the_same_of_many_sheets_is_told_once_and_of_many_things_the_first() {
        List<Long> nine = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> team("Thôn " + number, "Tổ " + number, 1))
                .toList();
        PrintJob job = printed(PrintProduct.HANDOUT, nine);

        jdbc.sql("update print_job_row set warning = 'Không còn chỗ.' where row_no > 1")
                .update();
        assertThat(jobs.warnings(job.id())).endsWith("Tờ 2, của “Thôn 2 – Tổ 2” và 7 tờ nữa: Không còn chỗ.");

        jdbc.sql("update print_job_row set warning = concat('Số ', row_no)").update();
        assertThat(jobs.warnings(job.id()))
                .contains("Tờ 5, của “Thôn 5 – Tổ 5”: Số 5")
                .doesNotContain("Tờ 6, của “Thôn 6 – Tổ 6”: Số 6")
                .endsWith("Cả thảy có 9 điều cần biết như vậy về các tờ trong đợt; trên đây là 5 điều đầu.");
    }

    private PrintJob printed(PrintProduct product, List<Long> recipients) {
        PrintJob job = jobs.order(order(product, new Recipients.Chosen(recipients, List.of())), "lan");
        await(job);
        return job;
    }

    private long team(String hamlet, String name, int people) {
        return team(hamlet, name, "Nguyễn Thị Người", people);
    }

    private long team(String hamlet, String name, String person, int people) {
        String rows = IntStream.rangeClosed(1, people)
                .mapToObj(number ->
                        "%s,thôn,%s,%s Số%d,Thành viên,09000000%02d\n".formatted(hamlet, name, person, number, number))
                .collect(Collectors.joining());
        teams.importList(TeamLists.csv(rows), "lan");
        return teams.all().stream()
                .filter(team -> team.name().equals(name))
                .mapToLong(DigitalTeam::id)
                .findFirst()
                .orElseThrow();
    }

    private void await(PrintJob job) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> jobs.find(job.id()).orElseThrow().state().isOver());
    }

    private static PrintOrder order(PrintProduct product, Recipients recipients) {
        return new PrintOrder(
                List.of("cai-dat-vneid"),
                product,
                LeafletStyle.SAVING,
                recipients,
                Imposition.NONE,
                1,
                URI.create("https://duchop.example.vn"));
    }
}
