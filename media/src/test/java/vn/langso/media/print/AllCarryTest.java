package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.media.guides.Guide;

/** What every product says somewhere: who answers for it, who never asks for a password, and whom to ask instead. */
class AllCarryTest extends PrintTest {
    private static final LocalTeam TEAM = new LocalTeam(
            "Thôn Đông",
            "Tổ công nghệ số cộng đồng thôn Đông",
            List.of(
                    new LocalTeam.Helper("Nguyễn Thị Phương Thảo", "0912 345 678"),
                    new LocalTeam.Helper("Trần Đức Ước", "0912 345 679")),
            5);

    private final PrintShop office = PrintShops.in(
            folder,
            new PaperSettings(6, "UBND xã Đức Hợp", "12/GP-SVHTTDL", "Xưởng in Hưng Yên", 500, true, 300, 1_500));

    @ParameterizedTest
    @MethodSource("sheets")
    void the_imprint_the_warning_and_the_team(PrintProduct product, LeafletStyle style) throws IOException {
        Guide guide = SampleGuides.guide("cai-dat-vneid");

        PrintedSheet sheet = new SheetPrinter(office)
                .print(product, style, guide, SampleGuides.context(guide).with(TEAM));

        assertThat(PdfInside.text(sheet.pdf()))
                .contains("Chịutráchnhiệm:UBNDxãĐứcHợp", "12/GP-SVHTTDL", "Sốlượng:500bản", "Tàiliệukhôngbán")
                .contains("Cánbộkhôngbaogiờhỏimậtkhẩu")
                .contains("TổcôngnghệsốcộngđồngthônĐông", "NguyễnThịPhươngThảo–0912345678");
    }

    @ParameterizedTest
    @EnumSource(
            value = LeafletStyle.class,
            names = {"SAVING", "COLOUR"})
    void cards_say_once_how_many_are_in_the_team(LeafletStyle style) throws IOException {
        Guide guide = SampleGuides.guide("cai-dat-vneid");

        PrintedSheet cards = new SheetPrinter(office)
                .print(
                        PrintProduct.QR_CARDS,
                        style,
                        guide,
                        SampleGuides.context(guide).with(TEAM));

        assertThat(PdfInside.text(cards.pdf()))
                .containsOnlyOnce("TổcôngnghệsốcộngđồngthônĐông(7người),hoặcđếnTrungtâmPhụcvụhànhchínhcôngxãĐứcHợp.");
    }

    @ParameterizedTest
    @EnumSource(
            value = LeafletStyle.class,
            names = {"SAVING", "COLOUR"})
    void every_card_of_the_whole_commune_says_who_helps_and_the_sheet_where(LeafletStyle style) throws IOException {
        Guide guide = SampleGuides.guide("nop-ho-so-dich-vu-cong");

        String text = PdfInside.text(new SheetPrinter(office)
                .print(PrintProduct.QR_CARDS, style, guide, SampleGuides.context(guide))
                .pdf());

        assertThat(text.split("Cầngiúp:gặpTổcôngnghệsốcộngđồng", -1)).hasSize(8 + 1);
        assertThat(text).containsOnlyOnce("hoặcđếnTrungtâmPhụcvụhànhchínhcôngxãĐứcHợp.");
    }

    @Test
    void cards_for_a_team_without_people_say_whom_to_look_for() throws IOException {
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        LocalTeam empty = new LocalTeam("Thôn Tây", "Tổ số 2", List.of(), 0);

        PrintedSheet cards = new SheetPrinter(office)
                .print(
                        PrintProduct.QR_CARDS,
                        LeafletStyle.SAVING,
                        guide,
                        SampleGuides.context(guide).with(empty));

        assertThat(PdfInside.text(cards.pdf()).split("Cầngiúp:gặpTổcôngnghệsốcộngđồng", -1))
                .hasSize(8 + 1);
    }

    @ParameterizedTest
    @EnumSource(LeafletStyle.class)
    void the_week_says_who_answers_for_it_and_where_help_is(LeafletStyle style) throws IOException {
        PrintedSheet week = new NoticePrinter(office).week(WeekNoticeTest.notice(WeekNoticeTest.week()), style);

        assertThat(PdfInside.text(week.pdf()))
                .containsOnlyOnce("Chịutráchnhiệm:UBNDxãĐứcHợp")
                .contains("mờibàcongặpTổcôngnghệsốcộngđồngnơimìnhở,hoặcđếnTrungtâmPhụcvụhànhchínhcôngxãĐứcHợp.");
    }

    private static Stream<Arguments> sheets() {
        return Stream.of(PrintProduct.values())
                .flatMap(product -> Stream.of(LeafletStyle.values())
                        .filter(style -> product.objection(style).isEmpty())
                        .map(style -> Arguments.of(product, style)));
    }
}
