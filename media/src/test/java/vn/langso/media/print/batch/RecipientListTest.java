package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.places.DigitalTeam;
import vn.langso.config.places.DigitalTeams;
import vn.langso.config.places.Hamlet;
import vn.langso.config.places.Hamlets;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.LocalTeam;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;

/** Who stands on a sheet, and in which order. */
@BatchTest
class RecipientListTest {
    @Autowired
    private RecipientList recipients;

    @Autowired
    private LocalTeams localTeams;

    @Autowired
    private PrintJobs jobs;

    @Autowired
    private PrintRunner runner;

    @Autowired
    private DigitalTeams teams;

    @Autowired
    private Hamlets hamlets;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void clean() {
        runner.stop();
        for (String table : List.of(
                "print_record", "print_job_chunk", "print_job_row", "print_job_guide", "print_job", "digital_team")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Test
    void who_leads_the_team_is_named_first_though_the_list_has_him_last() {
        imported(
                "Thôn Đông",
                "Tổ số 1",
                "Người Một/Đoàn viên",
                "Người Hai/Tổ phó",
                "Người Ba/",
                "Người Bốn/",
                "Người Năm/Bưu điện",
                "Người Sáu/",
                "Người Bảy/Tổ trưởng");

        LocalTeam local = recipients.local(Recipient.of(teams.all().getFirst()));

        assertThat(names(local))
                .containsExactly("Người Bảy", "Người Hai", "Người Một", "Người Ba", "Người Bốn", "Người Năm");
        assertThat(local.others()).isEqualTo(1);
    }

    @Test
    void a_hamlet_is_found_by_its_name_in_addresses_and_nobody_helps_where_it_has_no_team() {
        imported("Thôn Đông", "Tổ số 1", "Người Một/", "Người Hai/Tổ trưởng");

        LocalTeam local = localTeams.of("thon-dong").orElseThrow();
        teams.remove(teams.all().getFirst().id(), "lan");

        assertThat(names(local)).containsExactly("Người Hai", "Người Một");
        assertThat(local.name()).isEqualTo("Tổ số 1");
        assertThat(localTeams.of("thon-dong")).hasValueSatisfying(alone -> {
            assertThat(alone.name()).isEmpty();
            assertThat(alone.members()).isEmpty();
        });
        assertThat(localTeams.of("toan-xa")).isEmpty();
    }

    @Test
    void the_head_of_a_quarter_does_not_lead_the_team_by_that() {
        imported("Thôn Đông", "Tổ số 1", "Người Một/Tổ trưởng tổ dân phố", "Người Hai/Phó bí thư, tổ trưởng");

        assertThat(names(recipients.local(Recipient.of(teams.all().getFirst()))))
                .containsExactly("Người Hai", "Người Một");
    }

    @Test
    void a_hamlet_with_several_teams_names_people_of_each() {
        imported("Thôn Đông", "Tổ số 1", "Một A/", "Một B/", "Một C/", "Một D/", "Một E/", "Một F/Tổ trưởng");
        imported("Thôn Đông", "Tổ số 2", "Hai A/", "Hai B/Tổ trưởng");

        assertThat(names(recipients.local(Recipient.of(hamlet("Thôn Đông")))))
                .containsExactly("Một F", "Hai B", "Một A", "Hai A", "Một B", "Một C");
    }

    @Test
    void numbers_are_written_alike_however_the_list_has_them() {
        teams.importList(
                TeamLists.csv("Thôn Đông,thôn,Tổ số 1,Một,,+84912345678\n"
                        + "Thôn Đông,thôn,Tổ số 1,Hai,,0987.654.321\nThôn Đông,thôn,Tổ số 1,Ba,,02213862345\n"),
                "lan");

        assertThat(recipients.local(Recipient.of(teams.all().getFirst())).members())
                .extracting(LocalTeam.Helper::phone)
                .containsExactly("0912 345 678", "0987 654 321", "0221 386 2345");
    }

    @Test
    void whose_sheets_name_nobody_is_said_when_they_are_ordered() {
        imported("Thôn Đông", "Tổ số 1", "Một/Tổ trưởng");
        imported("Thôn Bắc", "Tổ số 2", "Hai/Tổ trưởng");
        DigitalTeam gone = teams.all().stream()
                .filter(team -> team.name().equals("Tổ số 2"))
                .findFirst()
                .orElseThrow();
        teams.remove(gone.id(), "lan");
        Recipients both = new Recipients.Chosen(
                List.of(),
                List.of(hamlet("Thôn Đông").slug(), hamlet("Thôn Bắc").slug()));

        PrintJob job = jobs.order(
                new PrintOrder(
                        List.of("cai-dat-vneid"),
                        PrintProduct.HANDOUT,
                        LeafletStyle.SAVING,
                        both,
                        Imposition.NONE,
                        1,
                        URI.create("https://duchop.example.vn")),
                "lan");

        assertThat(jobs.warnings(job.id()))
                .anyMatch(sentence -> sentence.startsWith("1 nơi nhận không có thành viên tổ công nghệ số")
                        && sentence.contains("“Thôn Bắc”")
                        && !sentence.contains("Thôn Đông"));
    }

    /** Each member with his role behind a slash. */
    private void imported(String hamlet, String team, String... members) {
        StringBuilder rows = new StringBuilder();
        for (String member : members) {
            String[] parts = member.split("/", 2);
            rows.append("%s,thôn,%s,%s,\"%s\",\n".formatted(hamlet, team, parts[0], parts[1]));
        }
        teams.importList(TeamLists.csv(rows.toString()), "lan");
    }

    private Hamlet hamlet(String name) {
        return hamlets.all().stream()
                .filter(one -> one.fullName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(LocalTeam team) {
        return team.members().stream().map(LocalTeam.Helper::name).toList();
    }
}
