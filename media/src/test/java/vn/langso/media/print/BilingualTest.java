package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideTranslation;

/** A guide in two languages, warning beside warning and step beside step. */
class BilingualTest extends PrintTest {
    private final Guide guide = SampleGuides.guide("cai-dat-vneid");

    @ParameterizedTest
    @EnumSource(LeafletStyle.class)
    void says_every_warning_and_step_in_both_languages(LeafletStyle style) throws Exception {
        PrintedSheet sheet = print(style, SampleGuides.english(guide));

        String text = PdfInside.text(sheet.pdf());
        assertThat(text).contains(words(guide, false));
        assertThat(text)
                .contains("Howtouseapublicservice", "Step by step, without haste.".replace(" ", ""))
                .contains("Nevertellanybodyyourpassword")
                .contains("Dotasknumber1", "Dotasknumber" + guide.steps().size());
        assertThat(text).contains("Cánbộkhôngbaogiờhỏimậtkhẩu", "/huong-dan/cai-dat-vneid");
        assertThat(sheet.pages()).isBetween(2, 6);
        assertThat(sheet.fileName()).isEqualTo("song-ngu-cai-dat-vneid-ban-1.pdf");
    }

    @Test
    void tells_a_screen_reader_which_words_are_english() throws Exception {
        PdfReader reader = new PdfReader(
                print(LeafletStyle.SAVING, SampleGuides.english(guide)).pdf());

        List<String> languages = new ArrayList<>();
        for (int number = 1; number < reader.getXrefSize(); number++) {
            if (reader.getPdfObject(number) instanceof PdfDictionary element
                    && element.get(PdfName.S) != null
                    && element.get(PdfName.LANG) != null) {
                languages.add(element.getAsString(PdfName.LANG).toUnicodeString());
            }
        }

        // title, summary, the list of warnings, of each step its name and its text; the fixed words below the code and
        // at the end
        assertThat(languages).hasSize(3 + 5 + 2 * guide.steps().size()).containsOnly("en");
    }

    @Test
    void says_who_helps_and_what_fraud_is_in_both_languages() throws Exception {
        PrintShop office = PrintShops.in(folder, new PaperSettings(6, "UBND xã Đức Hợp", "", "", 0, true, 300, 1_500));
        LocalTeam team =
                new LocalTeam("Thôn Đông", "Tổ 1", List.of(new LocalTeam.Helper("Nguyễn Thị Thảo", "0912 345 678")), 0);
        PrintContext context = SampleGuides.context(guide);

        String whole = PdfInside.text(new LeafletPrinter(office)
                .bilingual(guide, LeafletStyle.SAVING, context)
                .pdf());
        String hamlet = PdfInside.text(new LeafletPrinter(office)
                .bilingual(guide, LeafletStyle.SAVING, context.with(team))
                .pdf());

        assertThat(whole)
                .contains("Cầngiúpđỡ?", "Needhelp?Meetthecommunitydigitalteamwhereyoulive,orgotoTrungtâm")
                .contains("OfficialsneveraskforyourpasswordoranOTPcode.", "Readthisguideonyourphone:duchop.")
                .contains("Version1·24/11/2026·Notforsale", "Samplecontent–tobechecked", "Tostaysafe,remember");
        assertThat(hamlet).contains("Needhelp?MeetTổ1:NguyễnThịThảo–0912345678,orgotoTrungtâm");
        assertThat(PdfInside.text(
                        print(LeafletStyle.SAVING, SampleGuides.english(guide)).pdf()))
                .contains("Version1·24/11/2026")
                .doesNotContain("Notforsale");
    }

    /** We have no Russian words; the guide's own are there all the same. */
    @Test
    void leaves_the_fixed_words_vietnamese_in_a_language_that_they_are_not_in() throws Exception {
        String text =
                PdfInside.text(print(LeafletStyle.SAVING, titled("ru", "Как")).pdf());

        assertThat(text).contains("Cầngiúpđỡ?", "Как").doesNotContain("Needhelp", "Version1", "null");
    }

    @Test
    void refuses_a_guide_without_translation() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> print(LeafletStyle.SAVING, null))
                .satisfies(refusal -> assertThat(refusal.detail())
                        .isEqualTo(
                                "Bài “%s” chưa có bản dịch nào nên không in song ngữ được.".formatted(guide.title())));
    }

    @Test
    void names_the_letters_that_would_be_printed_wrong() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> print(LeafletStyle.SAVING, titled("lo", "ວິທີ")))
                .satisfies(refusal -> assertThat(refusal.detail())
                        .startsWith("Bản dịch Tiếng Lào có chữ mà phông chữ đi kèm không in đúng được: ວ"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> print(LeafletStyle.SAVING, titled("en", "Tap 🧧 twice")))
                .satisfies(refusal -> assertThat(refusal.detail()).contains("U+1F9E7"));
    }

    @Test
    void prints_letters_of_other_alphabets_that_the_fonts_have() throws Exception {
        PrintedSheet sheet = print(LeafletStyle.SAVING, titled("ru", "Как установить приложение"));

        assertThat(PdfInside.text(sheet.pdf())).contains("Какустановитьприложение");
        assertThat(PdfInside.unembeddedFonts(sheet.pdf())).isEmpty();
    }

    private PrintedSheet print(LeafletStyle style, GuideTranslation translation) {
        return new LeafletPrinter(shop)
                .bilingual(guide, style, SampleGuides.context(guide).in(translation));
    }

    private GuideTranslation titled(String language, String title) {
        GuideTranslation english = SampleGuides.english(guide);
        return new GuideTranslation(language, title, english.summary(), english.warnings(), english.steps());
    }
}
