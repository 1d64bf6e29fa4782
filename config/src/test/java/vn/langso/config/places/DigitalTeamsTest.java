package vn.langso.config.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import vn.langso.config.ConfigTest;
import vn.langso.config.Refusal;
import vn.langso.config.StaffAction;

@ConfigTest
class DigitalTeamsTest {
    private static final String HEADER = "thon,loai,ten_to,thanh_vien,vai_tro,dien_thoai\n";
    private static final String LIST = HEADER + """
            Thôn Đông,thôn,Tổ CNSCĐ thôn Đông,Nguyễn Văn An,Trưởng thôn,0912 345 678
            Thôn Đông,thôn,Tổ CNSCĐ thôn Đông,Trần Thị Bình,Đoàn viên,0987654321
            Tổ dân phố 2,tổ dân phố,Tổ CNSCĐ số 2,Đỗ Đức Ước,,+84 221 386 7113
            """;

    @Autowired
    private DigitalTeams teams;

    @Autowired
    private Hamlets hamlets;

    @Autowired
    private ApplicationEvents events;

    @Test
    void takes_teams_members_and_hamlets_from_a_list() {
        TeamImport result = imported(LIST);

        assertThat(result.errors()).isEmpty();
        assertThat(List.of(result.teams(), result.members(), result.hamlets(), result.added(), result.newHamlets()))
                .containsExactly(2, 3, 2, 3, 2);
        DigitalTeam first = teams.all().getFirst();
        assertThat(first.hamlet().name()).isEqualTo("Thôn Đông");
        assertThat(first.members())
                .extracting(TeamMember::name, TeamMember::phone, TeamMember::knownRole)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Nguyễn Văn An", "0912 345 678", MemberRole.TRUONG_THON),
                        org.assertj.core.groups.Tuple.tuple("Trần Thị Bình", "0987654321", MemberRole.DOAN_VIEN));
        assertThat(teams.all().getLast().hamlet().kind()).isEqualTo(HamletKind.TO_DAN_PHO);
        assertThat(events.stream(HamletAdded.class)).hasSize(2);
        assertThat(events.stream(StaffAction.class).map(StaffAction::action)).contains("import teams");
    }

    @Test
    void the_same_list_a_second_time_changes_nothing() {
        imported(LIST);
        List<DigitalTeam> before = teams.all();

        TeamImport again = imported(Normalizer.normalize(LIST, Normalizer.Form.NFD));

        assertThat(teams.all()).isEqualTo(before);
        assertThat(List.of(again.added(), again.updated(), again.unchanged(), again.newTeams(), again.newHamlets()))
                .containsExactly(0, 0, 3, 0, 0);
    }

    @Test
    void a_new_number_updates_the_member_and_removes_nobody() {
        imported(LIST);

        TeamImport result =
                imported(HEADER + "THÔN ĐÔNG,,tổ cnscđ  thôn đông,Nguyễn Văn An,Trưởng thôn,0999 888 777\n");

        assertThat(List.of(result.added(), result.updated(), result.unchanged()))
                .containsExactly(0, 1, 0);
        assertThat(teams.all().getFirst().members())
                .extracting(TeamMember::phone)
                .containsExactly("0999 888 777", "0987654321");
    }

    @Test
    void finds_a_hamlet_whose_kind_stands_in_the_other_column() {
        hamlets.addAll(List.of("Thôn Đông"), "lan");

        imported(HEADER + "Đông,thôn,Tổ 1,Nguyễn Văn An,,0912345678\nTây,xóm,Tổ 2,Lê Văn Tư,,0912345679\n");

        assertThat(hamlets.all()).extracting(Hamlet::fullName).containsExactly("Thôn Đông", "Xóm Tây");
    }

    /** Whether the kind of the hamlet is written or not, it is the same hamlet, team and person. */
    @Test
    void a_name_twice_in_one_team_is_one_bad_row() {
        TeamImport result = imported(HEADER + """
                Đông,thôn,Tổ 1,Nguyễn Văn An,,0912345678
                Đông,,Tổ 1,Nguyễn Văn An,,0912345678
                Đông,thôn,Tổ 1,Trần Thị Bình,,0987654321
                """);

        assertThat(result.errors())
                .extracting(RowProblem::row, RowProblem::field, RowProblem::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        3,
                        "thanh_vien",
                        "Dòng 3: “Nguyễn Văn An” đã có ở dòng 2 trong cùng tổ; nếu là hai người, hãy ghi thêm để phân"
                                + " biệt, ví dụ “Nguyễn Văn An (B)”."));
        assertThat(List.of(result.teams(), result.members(), result.added(), result.newHamlets()))
                .containsExactly(1, 2, 2, 1);
    }

    @Test
    void a_number_with_too_many_marks_is_one_bad_row() {
        TeamImport result = imported(HEADER + "Đông,thôn,Tổ 1,Nguyễn Văn An,,0912 345 678..............\n");

        assertThat(result.errors())
                .extracting(RowProblem::detail)
                .containsExactly("Dòng 2: Số điện thoại dài 26 ký tự, tối đa 24.");
    }

    @Test
    void keeps_good_rows_and_says_what_is_wrong_with_the_others() {
        TeamImport result = imported(HEADER + """
                Thôn Đông,thôn,Tổ 1,Nguyễn Văn An,,0912345678

                Thôn Đông,bản đồ,Tổ 1,Trần Thị Bình,,0912345679
                Thôn Đông,thôn,Tổ 1,,,0912345680
                Thôn Đông,thôn,Tổ 1,Lê Văn Cường,,12345
                Thôn Đông,thôn,Tổ 1,nguyễn văn  an,,0912345681
                Thôn Đông,thôn,Tổ 1,Phạm Văn Dũng,,9.12E+08
                Thôn Đông,thôn,Tổ 1,Vũ Thị Em,,0912345682,thừa
                Thôn Đông,thôn,Tổ 1,Hồ Văn Phú,,912345683
                """);

        assertThat(result.errors())
                .extracting(RowProblem::row, RowProblem::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, "loai"),
                        org.assertj.core.groups.Tuple.tuple(5, "thanh_vien"),
                        org.assertj.core.groups.Tuple.tuple(6, "dien_thoai"),
                        org.assertj.core.groups.Tuple.tuple(7, "thanh_vien"),
                        org.assertj.core.groups.Tuple.tuple(8, "dien_thoai"),
                        org.assertj.core.groups.Tuple.tuple(9, ""));
        assertThat(result.errors())
                .extracting(RowProblem::detail)
                .contains(
                        "Dòng 4: Loại “bản đồ” không có; cần một trong: thôn, xóm, tổ dân phố, khu dân cư (hoặc để trống).",
                        "Dòng 7: “nguyễn văn an” đã có ở dòng 2 trong cùng tổ; nếu là hai người, hãy ghi thêm để phân biệt, ví dụ “nguyễn văn an (B)”.")
                .anyMatch(detail -> detail.contains("“12345” không đúng"))
                .anyMatch(detail -> detail.contains("làm tròn"));
        assertThat(teams.all().getFirst().members())
                .extracting(TeamMember::phone)
                .containsExactly("0912345678", "0912345683");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+HYPERLINK", "@SUM(A1)", "-2+3", "\t=cmd|' /C calc'!A0", "\"\n=1\""})
    void formulas_never_enter_the_register(String cell) {
        TeamImport result = imported(HEADER + "Thôn Đông,thôn,Tổ 1," + cell + ",,0912345678\nThôn Đông,thôn,Tổ 1,An,"
                + cell + ",0912345679\n");

        assertThat(result.errors()).extracting(RowProblem::field).containsExactly("thanh_vien", "vai_tro");
        assertThat(teams.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0912345678", "0221 3867 113", "(0221) 3867-113", "+84912345678", "84 912 345 678", "0912.345.678"})
    void usual_ways_to_write_a_number_are_right(String phone) {
        assertThat(PhoneNumber.isRight(phone)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"113", "0112345678", "09123456789", "091234567", "0912 345 67x", "+1 202 555 0100", "０912345678"})
    void others_are_wrong(String phone) {
        assertThat(PhoneNumber.isRight(phone)).isFalse();
    }

    @Test
    void reads_what_spreadsheets_write() {
        String excel = "\uFEFFsep=;\r\nThôn;Loại;Tên tổ;Thành viên;Vai trò;Điện thoại;Ghi chú\r\n"
                + "\"Thôn \"\"Đông\"\"\";THON;\"Tổ 1; số 2\";\"Nguyễn\r\nVăn An\";\"\";0912345678;x\r\n\r\n;;;;;;\r\n";

        TeamImport result = imported(excel);

        assertThat(result.errors()).isEmpty();
        DigitalTeam team = teams.all().getFirst();
        assertThat(team.hamlet().name()).isEqualTo("Thôn \"Đông\"");
        assertThat(team.name()).isEqualTo("Tổ 1; số 2");
        assertThat(team.members()).extracting(TeamMember::name).containsExactly("Nguyễn Văn An");
    }

    /** A spreadsheet writes empty cells where somebody once wrote beside the list. */
    @Test
    void empty_cells_behind_the_last_column_are_nothing() {
        TeamImport result = imported(HEADER + """
                Thôn Đông,thôn,Tổ 1,Nguyễn Văn An,,0912345678,,,
                Thôn Đông,thôn,Tổ 1,Trần Thị Bình,,0912345679, ,"",
                Thôn Đông,thôn,Tổ 1,Vũ Thị Em,,0912345682,,thừa,
                """);

        assertThat(result.errors())
                .extracting(RowProblem::detail)
                .containsExactly("Dòng 4: Dòng có 8 ô, cần 6; ô có dấu phân cách bên trong phải đặt trong ngoặc kép.");
        assertThat(teams.all().getFirst().members())
                .extracting(TeamMember::name)
                .containsExactly("Nguyễn Văn An", "Trần Thị Bình");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ",,,,,\n ,,,,,\n"})
    void a_header_alone_is_refused(String below) {
        Refusal refusal = refused((HEADER + below).getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.detail())
                .isEqualTo(
                        "Tệp chỉ có dòng tiêu đề, bên dưới không có dòng nào; cần mỗi thành viên một dòng dưới dòng tiêu đề.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", ";;;\n;;;\n"})
    void a_file_without_a_word_is_empty(String file) {
        assertThat(refused(file.getBytes(StandardCharsets.UTF_8)).detail()).startsWith("Tệp trống");
    }

    @Test
    void warns_of_unusual_team_sizes_and_missing_numbers() {
        TeamImport result = imported(HEADER + "Thôn Đông,thôn,Tổ 1,Nguyễn Văn An,,\n");

        assertThat(result.warnings())
                .extracting(RowProblem::detail)
                .containsExactly(
                        "Dòng 2: Chưa có số điện thoại; tờ in sẽ chỉ có tên.",
                        "“Tổ 1” (Thôn Đông) có 1 thành viên; theo kế hoạch mỗi tổ có 4 đến 6.");
    }

    @Test
    void names_every_missing_column() {
        Refusal refusal =
                refused("thon,ten_to,ten_to,thanh_vien\nThôn Đông,Tổ 1,Tổ 1,An\n".getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.problems())
                .extracting(Refusal.Problem::field)
                .containsExactly("loai", "ten_to", "vai_tro", "dien_thoai");
        assertThat(refusal.detail()).contains("thon,loai,ten_to,thanh_vien,vai_tro,dien_thoai");
    }

    @Test
    void other_encodings_are_refused_with_a_way_out() {
        String vietnamese = LIST.replace("ồ", "o").replace("ổ", "o");

        assertThat(refused(LIST.getBytes(StandardCharsets.UTF_16)).detail()).contains("UTF-16", "CSV UTF-8");
        assertThat(refused(LIST.getBytes(StandardCharsets.UTF_16LE)).detail()).contains("UTF-16");
        assertThat(refused(vietnamese.getBytes(Charset.forName("windows-1258"))).detail())
                .contains("Windows-1258", "CSV UTF-8");
        assertThat(refused((HEADER + "Th«n §«ng,,Tæ 1,NguyÔn V¨n An,,0912345678\n")
                                .getBytes(Charset.forName("windows-1252")))
                        .detail())
                .contains("TCVN3", "Unicode");
        assertThat(refused((HEADER + "Th«n §«ng,,Tæ 1,NguyÔn V¨n An,,0912345678\n").getBytes(StandardCharsets.UTF_8))
                        .detail())
                .contains("TCVN3");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 20, 0}).detail()).contains("Excel");
        byte[] noise = new byte[20_000];
        new Random(4).nextBytes(noise);
        assertThat(refused(noise).detail())
                .contains("không phải tệp văn bản CSV")
                .doesNotContain("UTF-16");
        assertThat(refused(new byte[0]).detail()).contains("trống");
        assertThat(teams.all()).isEmpty();
    }

    @Test
    void too_large_files_and_open_quotes_save_nothing() {
        String open =
                LIST + "Thôn Tây,thôn,\"Tổ 3,Lê Văn Cường,,0912345678\nThôn Tây,thôn,Tổ 3,Lê Văn Dũng,,0912345679\n";

        assertThat(refused(new byte[CsvText.MAX_BYTES + 1]).kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
        assertThat(refused(open.getBytes(StandardCharsets.UTF_8)).detail())
                .contains("ngoặc kép", "Chưa có gì được lưu");
        assertThat(teams.all()).isEmpty();
    }

    @Test
    void takes_the_989_teams_of_a_province() {
        String rows = IntStream.rangeClosed(1, 989)
                .boxed()
                .flatMap(team -> IntStream.rangeClosed(1, 6)
                        .mapToObj(member -> "Thôn %d,thôn,Tổ CNSCĐ thôn %d,Nguyễn Văn An %d,Đoàn viên,09%08d"
                                .formatted(team, team, member, team * 10 + member)))
                .collect(Collectors.joining("\n"));

        TeamImport result = imported(HEADER + rows);

        assertThat(List.of(result.teams(), result.members(), result.added(), result.errorCount()))
                .containsExactly(989, 5934, 5934, 0);
        assertThat(result.warnings()).isEmpty();
        assertThat(teams.all()).hasSize(989).allMatch(team -> team.members().size() == 6);
    }

    @Test
    void members_and_teams_can_be_taken_out() {
        imported(LIST);
        DigitalTeam first = teams.all().getFirst();

        teams.removeMember(first.id(), first.members().getFirst().id(), "lan");
        teams.remove(teams.all().getLast().id(), "lan");

        assertThat(teams.all()).hasSize(1);
        assertThat(teams.all().getFirst().members())
                .extracting(TeamMember::name)
                .containsExactly("Trần Thị Bình");
        assertThat(catchThrowableOfType(Refusal.class, () -> teams.remove(-1, "lan"))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private TeamImport imported(String csv) {
        return teams.importList(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "lan");
    }

    private Refusal refused(byte[] file) {
        return catchThrowableOfType(Refusal.class, () -> teams.importList(new ByteArrayInputStream(file), "lan"));
    }
}
