package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.places.DigitalTeams;
import vn.langso.config.places.Hamlets;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.PaperUse;

@BatchTest
class PrintArchiveTest {
    private static final Instant TIME = Instant.parse("2026-11-20T03:00:00Z");
    private static final OrderedGuide VNEID = new OrderedGuide("cai-dat-vneid", 1, "Cài đặt VNeID");
    private static final OrderedGuide PORTAL = new OrderedGuide("nop-ho-so", 2, "Nộp hồ sơ");

    @Autowired
    private PrintArchive archive;

    @Autowired
    private JdbcPrintRecords records;

    @Autowired
    private JdbcNoticeRecords notices;

    @Autowired
    private Hamlets hamlets;

    @Autowired
    private DigitalTeams teams;

    @Autowired
    private JdbcClient jdbc;

    private long east;

    @BeforeEach
    void printed() {
        clean();
        teams.importList(TeamLists.csv("Thôn Đông,thôn,Tổ 1,Nguyễn Văn An,,0912345678\n"), "lan");
        east = hamlets.all().stream()
                .filter(hamlet -> hamlet.fullName().equals("Thôn Đông"))
                .findFirst()
                .orElseThrow()
                .id();
        sheet(VNEID, "Thôn Đông – Tổ 1", east, 30, TIME);
        sheet(PORTAL, "Toàn xã", null, 5, TIME.plusSeconds(86_400));
        notices.insert(new NoticeRecord(
                "cum-1",
                "Cụm 1",
                LocalDate.of(2026, 11, 23),
                List.of("a", "b", "c", "d", "e", "f", "g"),
                LeafletStyle.SAVING,
                4,
                1,
                "lan",
                TIME.plusSeconds(2 * 86_400)));
    }

    @AfterEach
    void clean() {
        for (String table : List.of("print_record", "notice_record")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Test
    void lists_sheets_and_notices_with_the_newest_first() {
        assertThat(recipients(PrintSearch.EVERYTHING)).containsExactly("Cụm 1", "Toàn xã", "Thôn Đông – Tổ 1");
        assertThat(archive.total(PrintSearch.EVERYTHING)).isEqualTo(new PrintedTotal(3, 39, 4 + 2 * 35));
        assertThat(archive.guides()).containsExactly(VNEID, PORTAL);
    }

    @Test
    void finds_by_guide_by_hamlet_and_by_kind() {
        assertThat(recipients(search(PrintSearch.What.ANYTHING, VNEID.slug(), null)))
                .containsExactly("Thôn Đông – Tổ 1");
        assertThat(recipients(search(PrintSearch.What.ANYTHING, null, east))).containsExactly("Thôn Đông – Tổ 1");
        assertThat(recipients(search(PrintSearch.What.ANYTHING, null, PrintSearch.WHOLE_COMMUNE)))
                .containsExactly("Toàn xã");
        assertThat(recipients(search(PrintSearch.What.NOTICES, null, null))).containsExactly("Cụm 1");
        assertThat(recipients(search(PrintSearch.What.SHEETS, null, null)))
                .containsExactly("Toàn xã", "Thôn Đông – Tổ 1");
        assertThat(recipients(search(PrintSearch.What.NOTICES, null, east))).isEmpty();
        assertThat(archive.total(search(PrintSearch.What.ANYTHING, "khong-co", null)))
                .isEqualTo(new PrintedTotal(0, 0, 0));
    }

    @Test
    void finds_by_days_of_which_both_count() {
        LocalDate day = LocalDate.of(2026, 11, 21);

        assertThat(recipients(new PrintSearch(PrintSearch.What.ANYTHING, null, null, day, day)))
                .containsExactly("Toàn xã");
        assertThat(recipients(new PrintSearch(PrintSearch.What.ANYTHING, null, null, null, day)))
                .containsExactly("Toàn xã", "Thôn Đông – Tổ 1");
        assertThat(recipients(new PrintSearch(PrintSearch.What.ANYTHING, null, null, day, null)))
                .containsExactly("Cụm 1", "Toàn xã");
    }

    @Test
    void what_was_printed_before_thousands_of_sheets_is_reached_page_by_page() {
        for (int team = 0; team < 1_200; team++) {
            sheet(VNEID, "Tổ " + team, east, 1, TIME.plusSeconds(3 * 86_400));
        }
        List<String> all = new ArrayList<>();
        for (int offset = 0; offset < 1_203; offset += 50) {
            archive.page(PrintSearch.EVERYTHING, offset, 50).forEach(line -> all.add(line.recipient()));
        }

        assertThat(archive.total(PrintSearch.EVERYTHING).lines()).isEqualTo(1_203);
        assertThat(all).hasSize(1_203).doesNotHaveDuplicates().endsWith("Cụm 1", "Toàn xã", "Thôn Đông – Tổ 1");
    }

    private List<String> recipients(PrintSearch search) {
        List<PrintedLine> found = archive.page(search, 0, 50);
        assertThat(archive.total(search).lines()).isEqualTo(found.size());
        return found.stream().map(PrintedLine::recipient).toList();
    }

    private static PrintSearch search(PrintSearch.What what, String guide, Long hamlet) {
        return new PrintSearch(what, guide, hamlet, null, null);
    }

    private void sheet(OrderedGuide guide, String recipient, Long hamlet, int copies, Instant at) {
        PrintRecord record = new PrintRecord(
                null, guide, PrintProduct.HANDOUT, LeafletStyle.SAVING, recipient, hamlet, copies, 2, "lan", at);
        records.insert(record, PaperUse.plain(record.product(), record.pages(), copies));
    }
}
