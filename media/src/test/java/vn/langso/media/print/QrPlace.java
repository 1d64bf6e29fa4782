package vn.langso.media.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Where a QR code stands on paper, with its white border. Points from the upper left corner.
 *
 * @param page from 1
 */
record QrPlace(int page, double left, double top, double side) {
    private static final int LONGER_SIDE = 2_400;
    /** Modules from the middle of a finder pattern to the outer edge of the white border. */
    private static final double TO_EDGE = 3.5 + 4;

    private static final double POINTS_PER_INCH = 72;

    /** Every code in the file, page by page. */
    static List<QrPlace> on(byte[] pdf) throws IOException {
        List<QrPlace> places = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var box = document.getPage(page).getCropBox();
                float scale = LONGER_SIDE / Math.max(box.getWidth(), box.getHeight());
                BufferedImage picture = new PDFRenderer(document).renderImage(page, scale, ImageType.RGB);
                for (Result code : codes(picture)) {
                    places.add(place(code, page + 1, scale));
                }
            }
        }
        return places;
    }

    private static List<Result> codes(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return List.of(
                    new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE)));
        } catch (NotFoundException none) {
            return List.of();
        }
    }

    private static QrPlace place(Result code, int page, double scale) {
        ResultPoint upperLeft = code.getResultPoints()[1];
        ResultPoint upperRight = code.getResultPoints()[2];
        int size = QrCode.encodeText(code.getText(), QrCode.Ecc.QUARTILE).size;
        double module = ResultPoint.distance(upperLeft, upperRight) / (size - 7) / scale;
        return new QrPlace(
                page,
                upperLeft.getX() / scale - TO_EDGE * module,
                upperLeft.getY() / scale - TO_EDGE * module,
                (size + 8) * module);
    }

    /** What pdftoppm is to be told to draw nothing but the code. */
    List<String> cuttingAt(int resolution) {
        double pixels = resolution / POINTS_PER_INCH;
        String number = Integer.toString(page);
        return Stream.of(
                        "-f",
                        number,
                        "-l",
                        number,
                        "-r",
                        resolution,
                        "-x",
                        Math.round(left * pixels),
                        "-y",
                        Math.round(top * pixels),
                        "-W",
                        Math.round(side * pixels),
                        "-H",
                        Math.round(side * pixels))
                .map(String::valueOf)
                .toList();
    }
}
