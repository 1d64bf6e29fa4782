package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.langso.media.guides.Guide;

/** What was rolled can be printed again sheet by sheet, and says the same. */
class RolledSheetsTest extends PrintTest {
    private final SheetPrinter printer = new SheetPrinter(shop);
    private final Guide guide = SampleGuides.guide("cai-dat-vneid");

    @ParameterizedTest
    @EnumSource(PrintProduct.class)
    void says_the_same_as_the_roll(PrintProduct product) throws Exception {
        Path roll = rolled(product, "Nguyễn Thị Thảo", "Trần Đức Ước");

        RolledSheets sheets = printer.again(roll).orElseThrow();

        assertThat(sheets.size()).isEqualTo(2);
        byte[] second = sheets.print(1);
        assertThat(PdfInside.drawnText(sheets.print(0)) + PdfInside.drawnText(second))
                .isEqualTo(PdfInside.drawnText(Files.readAllBytes(roll)));
        assertThat(Vera.broken(second, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.broken(second, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PrintProduct.class)
    void looks_the_same_as_a_sheet_printed_at_once(PrintProduct product) throws Exception {
        RolledSheets sheets = printer.again(rolled(product, "Nguyễn Thị Thảo")).orElseThrow();

        PrintedSheet atOnce = printer.print(product, style(product), guide, context("Nguyễn Thị Thảo"));

        assertThat(RoughPicture.of(sheets.print(0))).isEqualTo(RoughPicture.of(atOnce.pdf()));
    }

    @Test
    void keeps_every_blank_and_every_mark_of_a_source() {
        Guide odd = SampleGuides.saying("Bấm <b> & gõ “OTP”", "Hai  dấu cách,\u00a0không ngắt; 3 < 5 & 5 > 3.");
        Press press = new Press(PrintFonts.from(folder.resolve("fonts")), new SheetStyles(), PrintShops.NO_PICTURES);

        for (PrintProduct product : PrintProduct.values()) {
            PrintShop.SetSheet set =
                    shop.set(press, product.edition(LeafletStyle.SAVING), odd, SampleGuides.context(odd));
            String html = SheetSources.of(set).html();

            assertThat(SheetSources.of(
                                    new PrintShop.SetSheet(Jsoup.parse(html), set.pages(), set.edition(), set.named()))
                            .html())
                    .isEqualTo(html);
        }
    }

    @Test
    void a_roll_without_sources_has_nothing_to_print_again() throws Exception {
        Path file = folder.resolve("bare.pdf");
        try (OutputStream out = Files.newOutputStream(file);
                SheetRoll roll = printer.roll(out)) {
            roll.add(PrintProduct.HANDOUT, LeafletStyle.SAVING, guide, context("Nguyễn Thị Thảo"));
        }

        assertThat(printer.again(file)).isEmpty();
    }

    private Path rolled(PrintProduct product, String... helpers) throws Exception {
        Path file = folder.resolve(product + "-" + helpers.length + ".pdf");
        try (OutputStream out = Files.newOutputStream(file);
                SheetRoll roll = printer.roll(out).keepingSources()) {
            for (String helper : helpers) {
                roll.add(product, style(product), guide, context(helper));
            }
        }
        return file;
    }

    /** Large print, where the product comes in it. */
    private static LeafletStyle style(PrintProduct product) {
        return product.objection(LeafletStyle.LARGE_PRINT).isEmpty() ? LeafletStyle.LARGE_PRINT : LeafletStyle.SAVING;
    }

    private PrintContext context(String helper) {
        List<LocalTeam.Helper> members = List.of(new LocalTeam.Helper(helper, "0912 345 678"));
        return SampleGuides.context(guide).with(new LocalTeam("Thôn Đông", "Tổ công nghệ số", members, 0));
    }
}
