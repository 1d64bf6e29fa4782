package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;

/** No letter is lost, drawn wrongly or left out without a word. */
class LettersTest extends PrintTest {

    @ParameterizedTest
    @ValueSource(strings = {"LiberationSans", "LiberationSans-Bold"})
    void has_all_146_vietnamese_letters_in_each_face_alone(String face) throws IOException {
        Guide guide = SampleGuides.saying(spaced(), spaced());

        String written = PdfInside.textByFace(handout(guide).pdf()).get(face);

        assertThat(VietnameseLetters.ALL.codePoints().distinct()).hasSize(146);
        assertThat(written).contains(VietnameseLetters.ALL);
    }

    @Test
    void decomposed_text_looks_exactly_like_composed_text() throws Exception {
        Programs.need("pdftoppm");
        Guide composed = SampleGuides.saying("Đường dây hỗ trợ", "Kính gửi bà con: ễ ộ ự ỷ ẵ ử.");
        Guide decomposed = SampleGuides.saying(nfd("Đường dây hỗ trợ"), nfd("Kính gửi bà con: ễ ộ ự ỷ ẵ ử."));

        assertThat(picture(decomposed, "nfd")).isEqualTo(picture(composed, "nfc"));
    }

    @Test
    void borrows_symbols_from_the_symbol_font() throws IOException {
        byte[] pdf =
                handout(SampleGuides.saying("Gọi ☎", "Bấm → rồi ✓ là xong ★.")).pdf();

        assertThat(PdfInside.text(pdf)).contains("☎", "→", "✓", "★");
        assertThat(PdfInside.fonts(pdf)).contains("DejaVuSans");
        assertThat(PdfInside.unembeddedFonts(pdf)).isEmpty();
    }

    @Test
    void refuses_letters_that_no_font_can_draw_all_at_once() {
        Guide guide = SampleGuides.saying("Chào 漢", "Bấm 🧧 để nhận quà.");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handout(guide))
                .satisfies(refusal -> assertThat(refusal.detail())
                        .contains("“漢” (U+6F22) trong đoạn “Chào 漢”", "“🧧” (U+1F9E7)", "hãy bỏ hoặc thay"));
    }

    @Test
    void refuses_a_mark_that_forms_no_letter() {
        Guide guide = SampleGuides.saying("Bài", "Chữ x\u0323 lạ.");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handout(guide))
                .satisfies(refusal -> assertThat(refusal.detail()).contains("U+0323"));
    }

    @Test
    void a_broken_office_font_is_passed_over(@org.junit.jupiter.api.io.TempDir Path fonts) throws IOException {
        Files.writeString(fonts.resolve("Hong-Regular.ttf"), "không phải phông chữ");

        assertThat(PrintFonts.from(fonts).textFont()).isEqualTo("liberation/LiberationSans-Regular.ttf");
    }

    @Test
    void a_complete_office_font_is_preferred(@org.junit.jupiter.api.io.TempDir Path fonts) throws IOException {
        for (String face : List.of("Regular", "Bold")) {
            try (var font = getClass().getResourceAsStream("/liberation/LiberationSerif-%s.ttf".formatted(face))) {
                Files.copy(font, fonts.resolve("LiberationSerif-%s.ttf".formatted(face)));
            }
        }

        assertThat(PrintFonts.from(fonts).textFont()).endsWith("LiberationSerif-Regular.ttf");
    }

    private static String spaced() {
        return String.join(" ", VietnameseLetters.ALL.split("(?<=\\G.{8})"));
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private byte[] picture(Guide guide, String name) throws Exception {
        Path pdf = Files.write(folder.resolve(name + ".pdf"), handout(guide).pdf());
        Programs.run(folder, "pdftoppm", "-r", "150", "-singlefile", pdf.toString(), name);
        return Files.readAllBytes(folder.resolve(name + ".ppm"));
    }
}
