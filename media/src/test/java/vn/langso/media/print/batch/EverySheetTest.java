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
import vn.langso.config.places.DigitalTeam;
import vn.langso.config.places.DigitalTeams;
import vn.langso.media.print.Finding;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.SheetRoll;
import vn.langso.media.print.imposition.Imposition;

/** What is said of a job does not depend on who comes first in it. */
@BatchTest
@ExtendWith(NoPrintJobs.class)
class EverySheetTest {
    @Autowired
    private PrintJobs jobs;

    @Autowired
    private DigitalTeams teams;

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
                .filteredOn(sentence -> sentence.startsWith("Tờ "))
                .filteredOn(sentence -> sentence.contains("của “Thôn "))
                .singleElement()
                .asString()
                .startsWith("Tờ %d, của “Thôn Đông – Tổ 8 người”: Tờ này ".formatted(largeFirst ? 1 : 2))
                .contains("/8 người của “Tổ 8 người”");
        assertThat(jobs.failures(job.id())).isEmpty();
    }

    @Test
    void a_sheet_of_another_length_than_the_first_is_told() {
        FirstSheets.Seen first = new FirstSheets.Seen("", 2, List.of());

        assertThat(first.beside(new SheetRoll.Added(4, List.of())))
                .isEqualTo("Tờ này có 4 mặt giấy, tờ đầu tiên của bài có 2.");
        assertThat(first.beside(new SheetRoll.Added(2, List.of()))).isEmpty();
    }

    /** Two hamlets may each have a team of that name. */
    @Test
    void what_was_said_of_the_first_is_not_said_again_but_of_names() {
        Finding stores = warning(Finding.Check.STORE_LINKS, "Không còn chỗ cho mã kho.");
        Finding names = warning(Finding.Check.NAMES, "Tờ này nêu 6/8 người của “Tổ 1”.");
        FirstSheets.Seen first = new FirstSheets.Seen("", 2, List.of(stores.sentence(), names.sentence()));

        assertThat(first.beside(new SheetRoll.Added(2, List.of(names, stores)))).isEqualTo(names.sentence());
    }

    private static Finding warning(Finding.Check check, String sentence) {
        return new Finding(Finding.Severity.WARNING, check, sentence);
    }

    @Test
    void of_many_sheets_the_first_are_told_and_how_many_they_are() {
        IntStream.rangeClosed(1, 9).forEach(number -> team("Thôn " + number, "Tổ " + number, 2));

        PrintJob job = jobs.order(order(PrintProduct.QR_CARDS, new Recipients.Teams()), "lan");
        await(job);

        List<String> warnings = jobs.warnings(job.id());
        assertThat(warnings)
                .filteredOn(sentence -> sentence.contains("chỉ nêu 1/2 người"))
                .hasSizeBetween(5, 6);
        assertThat(warnings).endsWith("Cả thảy 9 tờ trong đợt có điều cần biết như vậy; trên đây là 5 tờ đầu.");
    }

    private long team(String hamlet, String name, int people) {
        String rows = IntStream.rangeClosed(1, people)
                .mapToObj(number -> "%s,thôn,%s,Nguyễn Thị Người Số%d,Thành viên,09000000%02d\n"
                        .formatted(hamlet, name, number, number))
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
