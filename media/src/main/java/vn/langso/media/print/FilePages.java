package vn.langso.media.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A finished file as PDFBox and ZXing see it.
 *
 * @param pages how many it has
 * @param embedded names of the fonts whose outlines are in the file
 * @param foreign names of the fonts whose outlines are not
 * @param runs its letters with their sizes
 * @param codes what the QR codes on the drawn pages say
 * @param atEdge letters off the paper or too near to its edge, by page from 1
 * @param ink mean darkness of the drawn pages, percent
 */
record FilePages(
        int pages,
        SortedSet<String> embedded,
        SortedSet<String> foreign,
        List<LetterRun> runs,
        List<String> codes,
        Map<Integer, String> atEdge,
        double ink) {
    /** Pages are drawn so large, pixels on the longer side: a phone sees more, an office scanner less. */
    private static final int LONGER_SIDE = 1_600;

    private static final Map<DecodeHintType, Object> HARDER = Map.of(DecodeHintType.TRY_HARDER, true);

    /** @throws UncheckedIOException if the file cannot be read: our fault, never printed */
    static FilePages of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            SortedSet<String> embedded = new TreeSet<>();
            SortedSet<String> foreign = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                fonts(page.getResources(), embedded, foreign);
            }
            List<BufferedImage> pictures = pictures(document);
            return new FilePages(
                    document.getNumberOfPages(),
                    embedded,
                    foreign,
                    LetterRun.of(document),
                    pictures.stream().flatMap(FilePages::codes).toList(),
                    EdgeWords.of(document),
                    pictures.stream().mapToDouble(FilePages::ink).average().orElse(0));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read our own file", e);
        }
    }

    /** The size of most letters of a text that it has. */
    double textSize(MainText text) {
        return runs.stream()
                .collect(Collectors.groupingBy(LetterRun::size, Collectors.summingInt(run -> text.letters(run.text()))))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    double smallest() {
        return runs.stream().mapToDouble(LetterRun::size).min().orElse(0);
    }

    private static void fonts(PDResources resources, SortedSet<String> embedded, SortedSet<String> foreign)
            throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            (font.isEmbedded() ? embedded : foreign).add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
        }
    }

    private static List<BufferedImage> pictures(PDDocument document) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        List<BufferedImage> pictures = new ArrayList<>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            var box = document.getPage(page).getCropBox();
            float scale = LONGER_SIDE / Math.max(box.getWidth(), box.getHeight());
            pictures.add(renderer.renderImage(page, scale, ImageType.GRAY));
        }
        return pictures;
    }

    private static Stream<String> codes(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Stream.of(new QRCodeMultiReader().decodeMultiple(bitmap, HARDER))
                    .map(Result::getText);
        } catch (NotFoundException none) {
            // the back of a sheet has no code; who expects one compares
            return Stream.empty();
        }
    }

    private static double ink(BufferedImage page) {
        byte[] light = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
        long dark = 0;
        for (byte pixel : light) {
            dark += 255 - Byte.toUnsignedInt(pixel);
        }
        return 100.0 * dark / (255.0 * light.length);
    }
}
