package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langso.config.Refusal;

class PrintTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bấm Mở|Bấm Mở",
                "mở trang của cơ quan chức năng|mở trang của cơ quan chức~năng",
                "không cài đặt từ nguồn nào cả|không cài đặt từ nguồn~nào~cả",
                "VNeID|VNeID"
            })
    void keeps_short_last_words_together(String text, String expected) {
        String bound = PrintText.withoutRunt(text);

        assertThat(bound.replace('\u00A0', '~')).isIn(expected, expected.replace(' ', '~'));
        assertThat(bound.replace('\u00A0', ' ')).isEqualTo(text);
    }

    @Test
    void breaks_lines_at_spaces_and_long_addresses_before_a_slash() {
        String text = "Gọi 1900.0368, mở https://duchop.example.vn/huong-dan/zalo hoặc tệp .apk.";

        assertThat(pieces(text))
                .containsExactly(
                        "Gọi ",
                        "1900.0368, ",
                        "mở ",
                        "https://duchop.example.vn",
                        "/huong-dan",
                        "/zalo ",
                        "hoặc ",
                        "tệp ",
                        ".apk.");
    }

    @Test
    void names_the_styles_and_papers_there_are() {
        assertThat(LeafletStyle.of(null)).isEqualTo(LeafletStyle.SAVING);
        assertThat(LeafletStyle.of("chu-to")).isEqualTo(LeafletStyle.LARGE_PRINT);
        assertThat(PaperSize.of("a2")).isEqualTo(PaperSize.A2);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PaperSize.of("A7"))
                .satisfies(refusal -> assertThat(refusal.detail())
                        .isEqualTo("Khổ giấy “A7” không có; hãy chọn một trong: A4, A3, A2, A1."));
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end : LineBreaks.positions(text)) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
