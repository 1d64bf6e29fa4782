package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfXConformanceException;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;
import vn.langso.media.guides.StepPicture;
import vn.langso.media.pictures.Picture;
import vn.langso.media.pictures.TestPictures;

/** Whatever is typed into a guide stays text; nothing on a sheet reaches out. */
class HostileTextTest extends PrintTest {
    private static final Pattern NAME = Pattern.compile("/[A-Za-z0-9]+");

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer listener;
    private String outside;

    @BeforeEach
    void listen() throws Exception {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        listener.start();
        outside = "http://127.0.0.1:" + listener.getAddress().getPort();
    }

    @AfterEach
    void close() {
        listener.stop(0);
    }

    @Test
    void markup_is_printed_as_the_text_it_is() throws Exception {
        String markup = "<img src=\"%s/a.png\"> <script>alert(1)</script> &amp; <a href=\"javascript:alert(1)\">x</a>"
                .formatted(outside);

        byte[] pdf = handout(SampleGuides.saying("Bài <b>thử</b> &lt;", markup)).pdf();

        assertThat(PdfInside.text(pdf)).contains(PdfInside.squeezed(markup), "Bài<b>thử</b>&lt;");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("/JavaScript", "/URI", "/Launch");
        assertThat(requests).hasValue(0);
    }

    /** Staff write words; whatever they plant stays words, and no bomb in it goes off. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><td colspan=\"100000000\" rowspan=\"100000000\">x</td></table>",
                "<a href=\"#x\" onclick=\"app.alert(1)\">x</a>",
                "<svg onload=\"alert(1)\"><image href=\"OUTSIDE/x.png\"/></svg>",
                "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>&b;&b;",
                "<style>@import url(OUTSIDE/x.css); @font-face { src: url(OUTSIDE/x.ttf) }</style>",
                "<iframe src=\"file:///etc/passwd\"></iframe><base href=\"OUTSIDE\">",
                "<b style=\"page-break-after: always\">x</b>{{7*7}} ${7*7} <%= 7 %>"
            })
    void no_planted_markup_comes_to_life(String planted) throws Exception {
        String text = planted.replace("OUTSIDE", outside);

        byte[] pdf = handout(SampleGuides.saying("Bài thử", text)).pdf();

        assertThat(PdfInside.text(pdf)).contains(PdfInside.squeezed(text));
        assertThat(names(plain(pdf)))
                .contains("/Type", "/Page")
                .doesNotContain("/JavaScript", "/JS", "/URI", "/Launch", "/EmbeddedFile");
        assertThat(requests).hasValue(0);
    }

    @Test
    void the_words_of_a_picture_stay_words() throws Exception {
        String planted = "\"><img src=\"%s/a.png\"><link rel=stylesheet href=\"%s/a.css\">".formatted(outside, outside);
        Picture picture = TestPictures.stored(folder, TestPictures.png(TestPictures.screen(300, 600)));
        List<GuideStep> steps = IntStream.rangeClosed(1, 5)
                .mapToObj(number ->
                        new GuideStep(number, "prepare", "Bước", planted, "", new StepPicture(picture, planted, null)))
                .toList();
        Guide guide = SampleGuides.guide("hinh", "Bài có hình", List.of("Chú ý."), steps, true);

        byte[] pdf = new LeafletPrinter(shop)
                .stepGuide(guide, LeafletStyle.SAVING, SampleGuides.context(guide))
                .pdf();

        assertThat(PdfInside.text(pdf)).contains(PdfInside.squeezed(planted));
        assertThat(names(plain(pdf))).contains("/Image").doesNotContain("/JavaScript", "/JS", "/URI", "/Launch");
        assertThat(requests).hasValue(0);
    }

    @Test
    void ten_thousand_line_breaks_are_one_space() throws Exception {
        byte[] pdf = handout(SampleGuides.saying("Bài thử", "Mở" + "\n".repeat(10_000) + "ứng dụng."))
                .pdf();

        assertThat(PdfInside.text(pdf)).contains("Mởứngdụng.");
        assertThat(PdfInside.pages(pdf)).isEqualTo(1);
    }

    /** Whole ones: the tag of a font that is embedded in part may begin with any letters. */
    private static Set<String> names(String pdf) {
        return NAME.matcher(pdf).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** With every object in sight: compressed ones would hide what they hold. */
    private String plain(byte[] pdf) throws Exception {
        Programs.need("qpdf");
        Path file = Files.write(folder.resolve("hong.pdf"), pdf);
        Path out = folder.resolve("hong-mo.pdf");
        Programs.run(folder, "qpdf", "--qdf", "--object-streams=disable", file.toString(), out.toString());
        return Files.readString(out, StandardCharsets.ISO_8859_1);
    }

    @Test
    void invisible_letters_never_reach_paper() throws Exception {
        byte[] pdf = handout(SampleGuides.saying("Gọi\u202E 113\u200B", "Bấm\u0007 Mở\uFEFF."))
                .pdf();

        assertThat(PdfInside.text(pdf)).contains("Gọi113", "BấmMở.").doesNotContain("\u202E", "\u200B", "\uFEFF");
    }

    @Test
    void even_a_hostile_template_loads_nothing() {
        String html = """
                <html><head><title>Thử</title>
                <link rel="stylesheet" href="%1$s/a.css">
                <link rel="stylesheet" href="file:///etc/passwd">
                <style>@font-face { font-family: x; src: url(%1$s/a.ttf) } @import url(%1$s/b.css);
                body { background: url(%1$s/b.png); list-style-image: url(%1$s/l.png); font-family: x }</style></head>
                <body><img src="%1$s/c.png"><img src="file:///etc/passwd"><img src="../x.pdf">
                <object data="%1$s/d.svg"></object><p>Chữ</p></body></html>
                """.formatted(outside);
        Press press = new Press(PrintFonts.from(folder), new SheetStyles(), PrintShops.NO_PICTURES);

        press.begin(Jsoup.parse(html), 1, new ByteArrayOutputStream(), new RepeatedPages());
        press.finish();

        assertThat(requests).hasValue(0);
        // a font that is not ours would lose Vietnamese letters: never in a sheet of its own
        assertThatExceptionOfType(PdfXConformanceException.class)
                .isThrownBy(() -> press.print(Jsoup.parse(html), 1))
                .withMessageContaining("Times");
    }

    @Test
    void a_guide_too_long_for_its_product_is_refused_not_cut() {
        String endless = String.join(" ", Collections.nCopies(1500, "dài"));
        List<GuideStep> steps = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> new GuideStep(number, "prepare", "Bước", endless, ""))
                .toList();
        Guide guide = SampleGuides.guide("dai", "Bài rất dài", List.of("Chú ý."), steps, true);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handout(guide))
                .satisfies(refusal -> assertThat(refusal.detail()).contains("Bài “Bài rất dài” quá dài", "rút ngắn"));
    }

    @Test
    void a_very_long_word_is_broken_not_lost() throws Exception {
        String word = "https://" + "x".repeat(300);

        assertThat(PdfInside.text(handout(SampleGuides.saying("Bài", "Mở " + word + " nhé."))
                        .pdf()))
                .contains(word);
    }

    @Test
    void an_address_that_is_none_is_refused() {
        URI script = URI.create("javascript:alert(1)");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new PrintContext("Xã Mẫu", "Trụ sở", script, LocalDate.of(2026, 11, 24)))
                .satisfies(refusal -> assertThat(refusal.detail()).contains("javascript:alert(1)", "http(s)"));
    }
}
