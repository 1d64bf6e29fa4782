package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;

/** Sheets for teams, alone and many in one file. */
class SheetRollTest extends PrintTest {
    private static final int WORKERS = 8;
    private static final int SHEETS = 60;

    private static final Guide SHORT = SampleGuides.saying("Gọi điện cho Tổ công nghệ số", "Bấm số, đợi người nghe.");

    private final SheetPrinter printer = new SheetPrinter(shop);
    private final Guide guide = SampleGuides.guide("cai-dat-vneid");

    @ParameterizedTest
    @EnumSource(value = PrintProduct.class, mode = EnumSource.Mode.EXCLUDE, names = "QR_CARDS")
    void names_the_team_its_hamlet_and_its_numbers(PrintProduct product) throws Exception {
        for (LeafletStyle style : LeafletStyle.values()) {
            String text = PdfInside.text(
                    printer.print(product, style, guide, context(team(7))).pdf());

            assertThat(text).contains("ThônĐông7", "XãĐứcHợp", "TổcôngnghệsốcộngđồngthônĐông7");
            assertThat(text).contains("NguyễnThịPhươngThảo7–0912000007");
        }
    }

    /** It has room for one name. */
    @Test
    void a_card_says_the_hamlet_whom_to_call_and_which_version_it_is() throws Exception {
        for (LeafletStyle style : List.of(LeafletStyle.SAVING, LeafletStyle.COLOUR)) {
            for (Guide each : SampleGuides.all()) {
                byte[] cards = printer.print(
                                PrintProduct.QR_CARDS,
                                style,
                                each,
                                SampleGuides.context(each).with(team(7)))
                        .pdf();

                assertThat(PdfInside.text(cards))
                        .contains(
                                "ThônĐông7,XãĐứcHợp",
                                "NguyễnThịPhươngThảo7–0912000007",
                                "Bản%d·24/11/2026".formatted(each.version()))
                        .doesNotContain("TrầnĐứcƯớc");
            }
        }
    }

    /** Six people are a usual team, and paper is dear. */
    @Test
    void a_hand_out_for_a_team_of_six_is_one_sheet_of_paper() throws Exception {
        for (Guide each : SampleGuides.all()) {
            PrintedSheet sheet = printer.print(
                    PrintProduct.HANDOUT,
                    LeafletStyle.SAVING,
                    each,
                    SampleGuides.context(each).with(teamOfSix()));

            assertThat(sheet.pages()).as(each.title()).isEqualTo(2);
            assertThat(PdfInside.text(sheet.pdf())).contains("0912345672");
        }
    }

    /** A card and the essentials on one side have no room for the longest names: they are refused. */
    @ParameterizedTest
    @EnumSource(
            value = PrintProduct.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QR_CARDS", "HANDOUT_ONE_SIDE"})
    void long_names_take_more_room_and_are_never_cut(PrintProduct product) throws Exception {
        String name = "Công Tằng Tôn Nữ Nguyễn Phước Thị Huyền Trân Công Chúa Đệ Nhất Phương Danh (Trưởng)";
        LocalTeam team = new LocalTeam(
                "Tổ dân phố Đông Hòa Thượng Phúc Yên Nguyên Khánh",
                "Tổ công nghệ số cộng đồng tổ dân phố Đông Hòa Thượng Phúc Yên Nguyên Khánh và các ngõ lân cận phía bắc",
                List.of(
                        new LocalTeam.Helper(name, "0912 345 678"),
                        new LocalTeam.Helper("X".repeat(80), "02213867113")),
                0);

        String text = PdfInside.text(printer.print(product, LeafletStyle.SAVING, guide, context(team))
                .pdf());

        assertThat(text)
                .contains(PdfInside.squeezed(team.name()), PdfInside.squeezed(name), "0912345678")
                .containsAnyOf("X".repeat(80), "…và1ngườinữa");
    }

    @Test
    void a_roll_holds_each_sheet_with_its_own_page_numbers() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int pages = 0;
        try (SheetRoll roll = printer.roll(file)) {
            for (int i = 0; i < 5; i++) {
                pages += roll.add(PrintProduct.HANDOUT, LeafletStyle.SAVING, guide, context(team(i)))
                        .pages();
            }
        }

        String text = PdfInside.text(file.toByteArray());
        assertThat(PdfInside.pages(file.toByteArray())).isEqualTo(pages);
        for (int i = 0; i < 5; i++) {
            assertThat(text).containsOnlyOnce("NguyễnThịPhươngThảo" + i + "–091200000" + i);
        }
        assertThat(text.split("Trang1/", -1)).hasSize(6);
        assertThat(PdfInside.unembeddedFonts(file.toByteArray())).isEmpty();
    }

    @Test
    void a_refused_sheet_leaves_the_roll_as_it_was() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int pages = 0;
        LocalTeam chinese = new LocalTeam("Thôn Đông", "Tổ 1", List.of(new LocalTeam.Helper("漢", "")), 0);
        try (SheetRoll roll = printer.roll(file)) {
            pages += roll.add(PrintProduct.HANDOUT, LeafletStyle.SAVING, guide, context(team(1)))
                    .pages();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> roll.add(PrintProduct.HANDOUT, LeafletStyle.SAVING, guide, context(chinese)));
            assertThat(roll.isWhole()).isTrue();
            pages += roll.add(PrintProduct.HANDOUT, LeafletStyle.SAVING, guide, context(team(2)))
                    .pages();
        }

        assertThat(PdfInside.pages(file.toByteArray())).isEqualTo(pages);
        assertThat(PdfInside.text(file.toByteArray())).contains("0912000001", "0912000002");
    }

    @Test
    void eight_workers_print_what_one_prints() throws Exception {
        List<String> alone = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            alone.add(rolled(worker));
        }

        List<Future<String>> together = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WORKERS)) {
            IntStream.range(0, WORKERS).forEach(worker -> together.add(threads.submit(() -> rolled(worker))));
        }

        for (int worker = 0; worker < WORKERS; worker++) {
            assertThat(together.get(worker).get()).isEqualTo(alone.get(worker));
        }
    }

    private String rolled(int worker) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SheetRoll roll = printer.roll(file)) {
            for (int i = 0; i < SHEETS; i++) {
                roll.add(PrintProduct.HANDOUT, LeafletStyle.SAVING, SHORT, context(team(worker * SHEETS + i)));
            }
        }
        return PdfInside.text(file.toByteArray());
    }

    private PrintContext context(LocalTeam team) {
        return SampleGuides.context(guide).with(team);
    }

    private static LocalTeam teamOfSix() {
        return new LocalTeam(
                "Thôn Đông",
                "Tổ công nghệ số cộng đồng thôn Đông",
                IntStream.range(0, 6)
                        .mapToObj(i -> new LocalTeam.Helper("Nguyễn Thị Phương Thảo " + i, "0912 345 67" + i))
                        .toList(),
                0);
    }

    private static LocalTeam team(int number) {
        return new LocalTeam(
                "Thôn Đông " + number,
                "Tổ công nghệ số cộng đồng thôn Đông " + number,
                List.of(
                        new LocalTeam.Helper("Nguyễn Thị Phương Thảo " + number, "0912 %06d".formatted(number)),
                        new LocalTeam.Helper("Trần Đức Ước", "0987 654 321"),
                        new LocalTeam.Helper("Đỗ Thị Ngọc Quỳnh", "0977 111 222"),
                        new LocalTeam.Helper("Lê Văn Cường", "")),
                2);
    }
}
