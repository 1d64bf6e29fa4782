package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.places.DigitalTeams;
import vn.langso.config.places.Hamlet;
import vn.langso.config.places.Hamlets;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.PaperUse;

/** Which paper is told to be outdated, version by version and recipient by recipient. */
@BatchTest
class StalePaperTest {
    @Autowired
    private PrintHistory history;

    @Autowired
    private SingleSheets sheets;

    @Autowired
    private DigitalTeams teams;

    @Autowired
    private Hamlets hamlets;

    @Autowired
    private GuideLibrary guides;

    @Autowired
    private JdbcClient jdbc;

    private Guide guide;
    private int now;

    @BeforeEach
    void threeHamlets() {
        clean();
        teams.importList(TeamLists.csv("""
                Thôn Đông,thôn,Tổ 1,Nguyễn Văn An,,0912345678
                Thôn Đông,thôn,Tổ 2,Lê Văn Cường,,0912345680
                Thôn Đông,thôn,Tổ 3,Phạm Thị Dung,,0912345681
                Thôn Tây,thôn,Tổ 4,Trần Thị Bình,,0912345679
                Thôn Nam,thôn,Tổ 5,Đỗ Đức Ước,,0912345682
                """), "lan");
        guide = guides.find("cai-dat-vneid").orElseThrow();
        now = guide.version();
    }

    @AfterEach
    void clean() {
        NoPrintJobs.delete(jdbc);
    }

    @Test
    void each_old_version_is_told_with_the_hamlets_that_have_it() {
        hangs("Thôn Đông", "Thôn Đông", now - 2);
        hangs("Thôn Tây", "Thôn Tây", now - 2);
        hangs("Thôn Nam", "Thôn Nam", now - 1);

        assertThat(history.stale()).containsExactly(stale(now - 2, 2), stale(now - 1, 1));
    }

    @Test
    void a_hamlet_of_three_teams_is_old_until_the_last_of_them_has_the_new_sheet() {
        List<String> three = List.of("Thôn Đông – Tổ 1", "Thôn Đông – Tổ 2", "Thôn Đông – Tổ 3");
        three.forEach(team -> hangs("Thôn Đông", team, now - 2));
        assertThat(history.stale()).containsExactly(stale(now - 2, 1));

        hangs("Thôn Đông", three.get(0), now);
        hangs("Thôn Đông", three.get(1), now);
        assertThat(history.stale()).containsExactly(stale(now - 2, 1));

        hangs("Thôn Đông", three.get(2), now);
        assertThat(history.stale()).isEmpty();
    }

    @Test
    void a_sheet_of_the_whole_hamlet_takes_the_place_of_those_of_its_teams_but_not_of_others() {
        hangs("Thôn Đông", "Thôn Đông – Tổ 1", now - 2);
        hangs("Thôn Tây", "Thôn Tây – Tổ 4", now - 2);

        hangs("Thôn Đông", "Thôn Đông", now);

        assertThat(history.stale()).containsExactly(stale(now - 2, 1));
    }

    @Test
    void what_a_team_had_under_another_name_gives_way_to_its_new_sheet() {
        hangs("Thôn Tây", "Thôn Tây – Tổ cũ", now - 2);
        assertThat(history.stale()).containsExactly(stale(now - 2, 1));

        hangs("Thôn Tây", "Thôn Tây – Tổ 4", now);

        assertThat(history.stale()).isEmpty();
    }

    @Test
    void the_commune_has_its_own_sentence_and_what_residents_took_home_has_none() {
        hangs("Thôn Tây", "Thôn Tây", now - 1);
        print(null, "Toàn xã", "lan", now - 1);
        print(null, "Màn hình hướng dẫn", PrintHistory.KIOSK, now - 2);

        assertThat(history.stale()).containsExactly(stale(now - 1, 1), stale(now - 1, 0));
    }

    private StalePrint stale(int version, int inHamlets) {
        return new StalePrint(guide.slug(), guide.title(), PrintProduct.HANDOUT, version, now, inHamlets);
    }

    private void hangs(String hamlet, String recipient, int version) {
        Hamlet there = hamlets.all().stream()
                .filter(one -> one.fullName().equals(hamlet))
                .findFirst()
                .orElseThrow();
        print(there, recipient, "lan", version);
    }

    private void print(@Nullable Hamlet hamlet, String recipient, String by, int version) {
        SingleSheets.Prepared sheet = sheets.prepare(
                new SingleSheets.Wanted(guide.slug(), PrintProduct.HANDOUT, LeafletStyle.SAVING, null, null, null),
                URI.create("https://duchop.example.vn"));
        history.printed(sheet, hamlet, recipient, 5, 2, PaperUse.plain(PrintProduct.HANDOUT, 2, 5), by);
        jdbc.sql("update print_record set guide_version = :version where id = (select max(id) from print_record)")
                .param("version", version)
                .update();
    }
}
