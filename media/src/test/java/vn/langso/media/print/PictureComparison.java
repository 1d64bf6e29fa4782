package vn.langso.media.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Shows two galleries of {@link PrintGallery} side by side: each page as it was, as it is, and what differs in red.
 * Arguments: the old directory, the new one, and the one for the pictures.
 */
final class PictureComparison {
    private static final int DPI = 72;
    private static final int GAP = 12;

    private PictureComparison() {}

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[2]));
        try (Stream<Path> files = Files.list(Path.of(args[1]))) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
            for (Path now : sheets) {
                Path before = Path.of(args[0]).resolve(now.getFileName());
                if (Files.exists(before)) {
                    compare(before, now, out);
                } else {
                    System.out.println("new      " + now.getFileName());
                }
            }
        }
    }

    private static void compare(Path before, Path now, Path out) throws IOException {
        try (PDDocument old = Loader.loadPDF(before.toFile());
                PDDocument fresh = Loader.loadPDF(now.toFile())) {
            int pages = Math.min(old.getNumberOfPages(), fresh.getNumberOfPages());
            for (int page = 0; page < pages; page++) {
                BufferedImage was = new PDFRenderer(old).renderImageWithDPI(page, DPI);
                BufferedImage is = new PDFRenderer(fresh).renderImageWithDPI(page, DPI);
                String name = now.getFileName().toString().replace(".pdf", "-%d.png".formatted(page + 1));
                System.out.printf("%5.2f %%  %s%n", save(was, is, out.resolve(name)), name);
            }
            if (old.getNumberOfPages() != fresh.getNumberOfPages()) {
                System.out.printf(
                        "%d pages became %d: %s%n",
                        old.getNumberOfPages(), fresh.getNumberOfPages(), now.getFileName());
            }
        }
    }

    /** Share of pixels that differ, percent. */
    private static double save(BufferedImage was, BufferedImage is, Path file) throws IOException {
        int width = Math.max(was.getWidth(), is.getWidth());
        int height = Math.max(was.getHeight(), is.getHeight());
        BufferedImage beside = new BufferedImage(3 * width + 2 * GAP, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = beside.createGraphics();
        canvas.drawImage(was, 0, 0, null);
        canvas.drawImage(is, width + GAP, 0, null);
        canvas.dispose();
        int different = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean same = beside.getRGB(x, y) == beside.getRGB(x + width + GAP, y);
                different += same ? 0 : 1;
                beside.setRGB(x + 2 * (width + GAP), y, (same ? Color.WHITE : Color.RED).getRGB());
            }
        }
        ImageIO.write(beside, "png", file.toFile());
        return 100.0 * different / (width * height);
    }
}
