package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The week of a zone for the notice board. */
class WeekNoticeTest extends PrintTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @EnumSource(LeafletStyle.class)
    void says_day_lunar_date_time_and_title_in_order(LeafletStyle style) throws Exception {
        PrintedSheet sheet = print(week(), style);

        String text = PdfInside.text(sheet.pdf());
        assertThat(text).contains("ThônĐông", "23/11/2026", "29/11/2026", "ThứHai,23/11(15/10âmlịch)");
        assertThat(text).contains("Cánbộkhôngbaogiờhỏimậtkhẩu", "Inngày23/11/2026");
        assertThat(text).containsSubsequence("ThứHai", "05:30", "Bảntinsáng", "12phút", "17:00", "ThứBa");
        assertThat(sheet.fileName()).isEqualTo("lich-phat-thanh-tuan-2026-11-23.pdf");
        assertThat(Vera.broken(sheet.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.broken(sheet.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void fits_an_ordinary_week_on_one_page() {
        assertThat(print(week(), LeafletStyle.SAVING).pages()).isEqualTo(1);
    }

    @Test
    void says_when_nothing_is_planned() throws Exception {
        String text = PdfInside.text(print(List.of(), LeafletStyle.SAVING).pdf());

        assertThat(text).contains("Tuầnnàychưacóbuổiphátnào").doesNotContain("ThứHai");
    }

    private PrintedSheet print(List<WeekNotice.Row> rows, LeafletStyle style) {
        return new NoticePrinter(shop).week(notice(rows), style);
    }

    static WeekNotice notice(List<WeekNotice.Row> rows) {
        return new WeekNotice(
                "Xã Đức Hợp", "Thôn Đông", MONDAY, rows, URI.create("https://duchop.example.vn/huong-dan"), MONDAY);
    }

    static List<WeekNotice.Row> week() {
        return IntStream.range(0, 7)
                .mapToObj(MONDAY::plusDays)
                .flatMap(day -> Stream.of(
                        new WeekNotice.Row(
                                day, LocalTime.of(17, 0), "Hướng dẫn kích hoạt VNeID mức 2", Duration.ofSeconds(96)),
                        new WeekNotice.Row(day, LocalTime.of(5, 30), "Bản tin sáng", Duration.ofMinutes(12))))
                .toList();
    }
}
