package vn.langso.media.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;

/** Pictures of printed pages, drawn from the PDF by another library than the one that wrote it. Thread-safe. */
@Component
public class PagePictures {
    private static final int MIN_WIDTH = 60;
    private static final int MAX_WIDTH = 1600;

    PagePictures() {}

    /**
     * A page as PNG.
     *
     * @param page from 1; one that there is not is refused ({@link Refusal.Kind#NOT_FOUND})
     * @param width of the picture in pixels, kept between 60 and 1600
     */
    public byte[] png(PrintedSheet sheet, int page, int width) {
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            int index = index(page, document.getNumberOfPages());
            float points = document.getPage(index).getCropBox().getWidth();
            float scale = Math.clamp(width, MIN_WIDTH, MAX_WIDTH) / points;
            BufferedImage picture = new PDFRenderer(document).renderImage(index, scale, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot draw page " + page + " of " + sheet.fileName(), e);
        }
    }

    private static int index(int page, int pages) {
        if (page < 1 || page > pages) {
            throw Refusal.of(
                    Refusal.Kind.NOT_FOUND,
                    "Không có trang " + page + ": tờ in này có " + pages + " trang, tính từ 1.",
                    "Page " + page + " of " + pages + " asked for");
        }
        return page - 1;
    }
}
