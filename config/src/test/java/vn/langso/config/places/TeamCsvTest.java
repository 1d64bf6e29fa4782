package vn.langso.config.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What whoever prints says of the letters of a list. */
class TeamCsvTest {
    private static final String HEADER = "thon,loai,ten_to,thanh_vien,vai_tro,dien_thoai\n";
    private static final PrintableLetters NO_CHINESE = text -> text.codePoints()
            .filter(letter -> letter >= 0x4E00)
            .distinct()
            .boxed()
            .toList();

    @Test
    void a_letter_that_no_sheet_can_show_is_told_and_the_row_kept() {
        TeamSheet sheet = TeamCsv.read(
                HEADER + "Thôn 村,thôn,Tổ 組,Trần 龍 Long,長,0912345678\nThôn Đông,,Tổ 1,An,,0912345679\n", NO_CHINESE);

        assertThat(sheet.errors()).isEmpty();
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.warnings())
                .extracting(RowProblem::row, RowProblem::field)
                .containsExactly(tuple(2, "thon"), tuple(2, "ten_to"), tuple(2, "thanh_vien"));
        assertThat(sheet.warnings().getLast().detail())
                .isEqualTo("Dòng 2: Họ tên thành viên “Trần 龍 Long” có ký tự “龍” (U+9F8D) không in được vì phông chữ"
                        + " không có hình, tờ có tên này sẽ bị bỏ lại khi in; hãy bỏ hoặc thay bằng chữ, nhập lại và xóa tên cũ"
                        + " khỏi danh sách tổ.");
    }

    /** Of the many warnings of a list without numbers only the first are told. */
    @Test
    void it_is_told_before_missing_numbers() {
        String rows = IntStream.rangeClosed(1, 600)
                .mapToObj(number -> "Thôn Đông,thôn,Tổ 1,An %d,,\n".formatted(number))
                .collect(Collectors.joining());

        List<RowProblem> warnings = TeamCsv.read(HEADER + rows + "Thôn Đông,thôn,Tổ 1,龍,,\n", NO_CHINESE)
                .warnings();

        assertThat(warnings.getFirst().row()).isEqualTo(602);
    }

    @Test
    void a_kind_that_contradicts_the_name_is_told_once_for_each_hamlet() {
        TeamSheet sheet = TeamCsv.read(
                HEADER
                        + "Thôn Tây,tổ dân phố,Tổ 1,An,,0912345678\nThôn Tây,tổ dân phố,Tổ 1,Bình,,0912345679\n"
                        + "Ấp 3,thôn,Tổ 1,Cường,,0912345680\nĐông,xóm,Tổ 1,Dung,,0912345681\n",
                NO_CHINESE);

        assertThat(sheet.rows()).hasSize(4);
        assertThat(sheet.warnings()).singleElement().satisfies(warning -> {
            assertThat(List.of(warning.row(), warning.field(), warning.value()))
                    .containsExactly(2, "loai", "Tổ dân phố");
            assertThat(warning.detail())
                    .isEqualTo("Dòng 2: Loại “Tổ dân phố” không khớp với tên “Thôn Tây”; tờ in giữ tên như đã viết,"
                            + " hãy sửa một trong hai.");
        });
    }
}
