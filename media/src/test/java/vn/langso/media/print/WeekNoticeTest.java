package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The week of a zone for the notice board. */
class WeekNoticeTest extends PrintTest {
    static final LocalTeam TEAM = new LocalTeam(
            "Thôn Đông",
            "Tổ công nghệ số cộng đồng thôn Đông",
            List.of(
                    new LocalTeam.Helper("Nguyễn Thị Phương Thảo", "0912 345 678"),
                    new LocalTeam.Helper("Trần Đức Ước", "0912 345 679"),
                    new LocalTeam.Helper("Phạm Thị Hồng Nhung", "0912 345 680"),
                    new LocalTeam.Helper("Đỗ Văn Quyết", "0912 345 681"),
                    new LocalTeam.Helper("Lê Thị Bích Ngọc", "0912 345 682"),
                    new LocalTeam.Helper("Vũ Hữu Nghĩa", "0912 345 683")),
            1);

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final PrintShop office = PrintShops.in(
            folder,
            new PaperSettings(6, "UBND xã Đức Hợp", "12/GP-SVHTTDL", "Xưởng in Hưng Yên", 500, true, 300, 1_500));

    @ParameterizedTest
    @EnumSource(LeafletStyle.class)
    void says_day_lunar_date_time_and_title_in_order(LeafletStyle style) throws Exception {
        PrintedSheet sheet = print(week(), style);

        String text = PdfInside.text(sheet.pdf());
        assertThat(text).contains("ThônĐông", "29/11/2026", "ThứHai,23/11(15/10âmlịch)");
        assertThat(text).contains("Cánbộkhôngbaogiờhỏimậtkhẩu", "Inngày23/11/2026");
        assertThat(text).containsSubsequence("ThứHai", "05:30", "Bảntinsáng", "12phút", "17:00", "ThứBa");
        assertThat(sheet.fileName()).isEqualTo("lich-phat-thanh-tuan-2026-11-23.pdf");
        assertThat(Vera.broken(sheet.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.broken(sheet.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LeafletStyle.class)
    void names_the_team_of_the_hamlet_and_where_else_help_is(LeafletStyle style) throws Exception {
        PrintedSheet sheet = new NoticePrinter(shop).week(notice(week(), TEAM), style);

        String text = PdfInside.text(sheet.pdf());
        assertThat(text)
                .contains(
                        "mờibàcongặpTổcôngnghệsốcộngđồngthônĐông:NguyễnThịPhươngThảo–0912345678;TrầnĐứcƯớc–0912345679;")
                .contains("VũHữuNghĩa–0912345683;…và1ngườinữa,hoặcđếnTrungtâmPhụcvụhànhchínhcôngxãĐứcHợp.");
        assertThat(HiddenWords.of(sheet.pdf())).isEmpty();
        assertThat(Vera.broken(sheet.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.broken(sheet.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void names_the_team_alone_where_its_people_are_left_out() throws Exception {
        PrintedSheet sheet = new NoticePrinter(shop).week(notice(week(), TEAM.naming(0)), LeafletStyle.SAVING);

        assertThat(PdfInside.text(sheet.pdf()))
                .contains("gặpTổcôngnghệsốcộngđồngthônĐông,hoặcđếnTrungtâmPhụcvụ")
                .doesNotContain("0912", "Thảo");
    }

    @ParameterizedTest
    @EnumSource(
            value = LeafletStyle.class,
            names = {"SAVING", "COLOUR"})
    void fits_an_ordinary_week_on_one_page_with_all_names_and_an_imprint(LeafletStyle style) throws Exception {
        PrintedSheet sheet = new NoticePrinter(office).week(notice(week(), TEAM), style);

        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(PdfInside.text(sheet.pdf())).contains("VũHữuNghĩa–0912345683", "Tàiliệukhôngbán");
    }

    @Test
    void rather_names_fewer_people_than_take_another_page() throws Exception {
        List<WeekNotice.Row> busy = Stream.concat(
                        week().stream(),
                        week().stream()
                                .filter(row -> row.time().getHour() == 17)
                                .map(row -> new WeekNotice.Row(
                                        row.day(), row.time().plusHours(1), row.title(), row.length())))
                .toList();

        PrintedSheet sheet = new NoticePrinter(office).week(notice(busy, TEAM), LeafletStyle.SAVING);

        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(PdfInside.text(sheet.pdf()))
                .contains("PhạmThịHồngNhung–0912345680;…và4ngườinữa")
                .doesNotContain("ĐỗVănQuyết");
    }

    @ParameterizedTest
    @EnumSource(LeafletStyle.class)
    void passes_preflight_with_nothing_to_say_but_who_is_left_out(LeafletStyle style) {
        LocalTeam six = new LocalTeam(TEAM.hamlet(), TEAM.name(), TEAM.members(), 0);
        Preflight whole = new NoticePrinter(shop).inspect(notice(week(), six), style);
        Preflight some = new NoticePrinter(shop).inspect(notice(week(), TEAM), style);
        Preflight empty = new NoticePrinter(shop).inspect(notice(List.of()), style);

        assertThat(whole.findings()).isEmpty();
        assertThat(some.findings())
                .singleElement()
                .extracting(Finding::sentence)
                .asString()
                .startsWith("Tờ này nêu 6/7 người của “Tổ công nghệ số cộng đồng thôn Đông”");
        assertThat(empty.findings()).isEmpty();
        assertThat(whole.overflowMm().values()).allMatch(overflow -> overflow < 0.5);
        assertThat(whole.textSizePt()).isGreaterThanOrEqualTo(whole.leastTextPt());
    }

    @Test
    void a_notice_with_letters_that_no_font_has_is_refused_with_them() {
        List<WeekNotice.Row> rows =
                List.of(new WeekNotice.Row(MONDAY, LocalTime.of(5, 30), "Bản tin 漢", Duration.ofMinutes(5)));

        Preflight found = new NoticePrinter(shop).inspect(notice(rows), LeafletStyle.SAVING);

        assertThat(found.passed()).isFalse();
        assertThat(found.refusals()).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(Finding.Check.LETTERS);
            assertThat(finding.sentence()).contains("漢");
        });
    }

    @Test
    void says_the_year_of_the_first_day_only_where_it_is_another() throws Exception {
        LocalDate lastOfTheYear = LocalDate.of(2026, 12, 28);
        WeekNotice plain = notice(List.of());
        WeekNotice turn = new WeekNotice(
                plain.communeName(),
                plain.zoneName(),
                lastOfTheYear,
                List.of(),
                plain.address(),
                plain.printedOn(),
                plain.help());

        assertThat(PdfInside.text(print(week(), LeafletStyle.SAVING).pdf())).contains("từ23/11đến29/11/2026");
        assertThat(PdfInside.text(
                        new NoticePrinter(shop).week(turn, LeafletStyle.SAVING).pdf()))
                .contains("từ28/12/2026đến03/01/2027");
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
        return notice(rows, null);
    }

    static WeekNotice notice(List<WeekNotice.Row> rows, @Nullable LocalTeam team) {
        return new WeekNotice(
                "Xã Đức Hợp",
                "Thôn Đông",
                MONDAY,
                rows,
                URI.create("https://duchop.example.vn/nghe/thon-dong/lich-tuan.pdf"),
                MONDAY,
                new WeekNotice.Help(SampleGuides.CONTEXT.supportPlace(), team));
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
