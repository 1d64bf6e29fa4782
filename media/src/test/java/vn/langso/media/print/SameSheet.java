package vn.langso.media.print;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.openpdf.text.pdf.BaseFont;
import vn.langso.media.guides.Guide;

/**
 * A tri-fold as one HTML text that every engine can print: its style sheets inside, the code as a data address beside our
 * own attribute, the fonts as files.
 *
 * @param html for engines that are given the fonts
 * @param page the same with font-face rules, as a file for browsers
 * @param fonts files by weight: 400 and 700
 * @param pages sides of the arranged sheet
 */
record SameSheet(String html, Path page, Map<Integer, Path> fonts, int pages) {
    private static final int QUIET = 4;
    private static final int PIXELS = 8;

    static SameSheet of(Press press, PrintShop shop, SheetStyles styles, Path folder) throws IOException {
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        PrintShop.SetSheet set =
                shop.set(press, Editions.trifold(LeafletStyle.SAVING), guide, SampleGuides.context(guide));
        Document sheet = set.document().clone();
        for (Element link : sheet.select("link")) {
            link.replaceWith(new Element("style")
                    .appendChild(new DataNode(styles.sheet(link.attr("href")).orElseThrow())));
        }
        for (Element code : sheet.select("img[data-qr]")) {
            code.attr("src", picture(code.attr("data-qr")));
        }
        Map<Integer, Path> fonts = Map.of(400, font(folder, "Regular"), 700, font(folder, "Bold"));
        String html = sheet.outerHtml();
        return new SameSheet(html, page(html, fonts, folder), fonts, set.pages());
    }

    private static Path page(String html, Map<Integer, Path> fonts, Path folder) throws IOException {
        StringBuilder faces = new StringBuilder("<meta charset=\"utf-8\"><style>");
        fonts.forEach((weight, file) -> faces.append(
                "@font-face { font-family: 'LangSo Text'; font-weight: %d; src: url('%s') format('truetype'); }%n"
                        .formatted(weight, file.toUri())));
        return Files.writeString(
                folder.resolve("to-gap.html"), html.replaceFirst("<head>", "<head>" + faces + "</style>"));
    }

    private static Path font(Path folder, String weight) throws IOException {
        Path file = folder.resolve("LiberationSans-" + weight + ".ttf");
        try (InputStream font = Objects.requireNonNull(
                BaseFont.class.getClassLoader().getResourceAsStream("liberation/" + file.getFileName()))) {
            Files.copy(font, file);
        }
        return file;
    }

    private static String picture(String text) throws IOException {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.QUARTILE);
        int side = (code.size + 2 * QUIET) * PIXELS;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, code.getModule(x / PIXELS - QUIET, y / PIXELS - QUIET) ? 0 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
