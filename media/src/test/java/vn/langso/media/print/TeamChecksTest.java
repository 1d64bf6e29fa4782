package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of names that do not stand on a sheet helps. */
class TeamChecksTest {
    private static final Edition LARGEST = PrintProduct.POSTER_A1.edition(LeafletStyle.SAVING);

    @Test
    void no_paper_is_called_roomier_than_the_roomiest() {
        LocalTeam team = new LocalTeam("Thôn Đông", "Tổ số 1", helpers(20), 0).naming(6);

        assertThat(TeamChecks.of(team, 6, LARGEST))
                .singleElement()
                .extracting(Finding::sentence)
                .isEqualTo(
                        "Tờ này nêu 6/20 người của “Tổ số 1”, tổ trưởng trước: mỗi tờ nêu nhiều nhất từng ấy người.");
        assertThat(TeamChecks.of(team, 3, PrintProduct.HANDOUT.edition(LeafletStyle.SAVING)))
                .singleElement()
                .extracting(Finding::sentence)
                .asString()
                .startsWith("Tờ này chỉ nêu 3/20 người")
                .endsWith("rộng chỗ hơn tờ rơi A5 hai mặt.");
    }

    @Test
    void a_hamlet_whose_teams_are_gone_has_nobody_to_name() {
        assertThat(TeamChecks.of(new LocalTeam("Thôn B1", "", List.of(), 0), 0, LARGEST))
                .singleElement()
                .extracting(Finding::sentence)
                .asString()
                .startsWith("“Thôn B1” chưa có thành viên tổ công nghệ số nào");
    }

    @Test
    void all_named_is_nothing_to_say() {
        assertThat(TeamChecks.of(new LocalTeam("Thôn Đông", "Tổ số 1", helpers(2), 0), 2, LARGEST))
                .isEmpty();
        assertThat(TeamChecks.of(null, 0, LARGEST)).isEmpty();
    }

    private static List<LocalTeam.Helper> helpers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new LocalTeam.Helper("Người " + number, ""))
                .toList();
    }
}
