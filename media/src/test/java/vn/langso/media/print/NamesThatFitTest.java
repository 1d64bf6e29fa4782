package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.media.guides.Guide;

/** What hangs on a wall, and what has one side, stays on it beside a whole team, and names as many as it can. */
class NamesThatFitTest extends PrintTest {
    private static final List<LocalTeam.Helper> SIX = Stream.of(
                    "Nguyễn Thị Phương Thảo",
                    "Trần Đức Ước",
                    "Phạm Thị Hồng Nhung",
                    "Lê Văn Quyết",
                    "Đỗ Thị Thanh Huyền",
                    "Vũ Đình Hưng")
            .map(name -> new LocalTeam.Helper(name, "0912 345 678"))
            .toList();

    private record Fewest(PrintProduct product, int names) {}

    @ParameterizedTest
    @MethodSource("sheets")
    void a_team_of_six_makes_no_second_page(String slug, PrintProduct product, LeafletStyle style, int fewest) {
        PrintShop.Proof proof = proof(SampleGuides.guide(slug), product.edition(style), team(6));

        assertThat(proof.sheet().pages()).isEqualTo(1);
        assertThat(proof.named()).isGreaterThanOrEqualTo(fewest);
    }

    @ParameterizedTest
    @CsvSource({
        "zalo-quan-tam-oa, HANDOUT_ONE_SIDE, COLOUR",
        "tien-di-dong-quet-qr, HANDOUT_ONE_SIDE, SAVING",
        "nhan-biet-lua-dao, POSTER_A3, SAVING",
        "cai-dat-vneid, HANDOUT_ONE_SIDE, LARGE_PRINT"
    })
    void one_name_more_would_not_fit(String slug, PrintProduct product, LeafletStyle style) {
        Guide guide = SampleGuides.guide(slug);
        Edition edition = product.edition(style);

        int named = proof(guide, edition, team(6)).named();

        assertThat(named).isBetween(1, 5);
        PrintContext oneMore = SampleGuides.context(guide).with(team(6).naming(named + 1));
        Press press = new Press(PrintFonts.from(folder.resolve("fonts")), new SheetStyles(), PrintShops.NO_PICTURES);
        assertThatExceptionOfType(TooLong.class).isThrownBy(() -> shop.setInOneWay(press, edition, guide, oneMore));
    }

    @Test
    void large_print_on_one_side_turns_over_rather_than_name_nobody() {
        for (Guide guide : SampleGuides.all()) {
            PrintShop.Proof proof =
                    proof(guide, PrintProduct.HANDOUT_ONE_SIDE.edition(LeafletStyle.LARGE_PRINT), team(6));

            assertThat(proof.named()).as(guide.slug()).isPositive();
            assertThat(proof.sheet().pages()).isBetween(1, 2);
        }
    }

    @Test
    void what_is_too_long_without_names_is_told_without_them() {
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        Guide endless = SampleGuides.guide(
                guide.slug(), guide.title(), List.of("Không vội. ".repeat(200)), guide.steps(), true);
        Edition edition = PrintProduct.HANDOUT_ONE_SIDE.edition(LeafletStyle.SAVING);

        assertThat(tooLong(endless, edition, team(6)))
                .isEqualTo(tooLong(endless, edition, team(1).naming(0)))
                .contains("dài nhất là cảnh báo");
    }

    private String tooLong(Guide guide, Edition edition, LocalTeam team) {
        return catchThrowableOfType(TooLong.class, () -> proof(guide, edition, team))
                .detail();
    }

    @Test
    void large_print_on_one_side_leaves_out_the_names_of_the_steps_and_on_two_has_them() throws IOException {
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        String step = PdfInside.squeezed(guide.steps().get(2).title());

        PrintedSheet one = print(guide, Sides.ONE);
        PrintedSheet two = print(guide, Sides.TWO);

        assertThat(List.of(one.pages(), two.pages())).containsExactly(1, 2);
        assertThat(PdfInside.text(one.pdf())).contains("Nhớkỹđểgiữantoàn").doesNotContain(step);
        assertThat(PdfInside.text(two.pdf())).contains("Tờtómtắt", step);
    }

    private PrintedSheet print(Guide guide, Sides sides) {
        return shop.print(Editions.handout(LeafletStyle.LARGE_PRINT, sides), guide, SampleGuides.context(guide));
    }

    private static LocalTeam team(int members) {
        return new LocalTeam("Thôn Đông", "Tổ công nghệ số cộng đồng thôn Đông", SIX.subList(0, members), 0);
    }

    private PrintShop.Proof proof(Guide guide, Edition edition, LocalTeam team) {
        return shop.proof(edition, guide, SampleGuides.context(guide).with(team));
    }

    private static Stream<Arguments> sheets() {
        List<Fewest> products = List.of(
                new Fewest(PrintProduct.POSTER_A3, 1),
                new Fewest(PrintProduct.HANDOUT_ONE_SIDE, 4),
                new Fewest(PrintProduct.WARNING_POSTER, 6));
        return SampleGuides.all().stream()
                .flatMap(guide -> products.stream()
                        .flatMap(product -> Stream.of(LeafletStyle.SAVING, LeafletStyle.COLOUR)
                                .map(style -> Arguments.of(guide.slug(), product.product(), style, product.names()))));
    }
}
