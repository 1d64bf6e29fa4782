package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.langso.media.guides.Guide;

/** Every code of every product, cut out with its white border, leads to the guide, say two readers. */
class QrOnPaperTest extends PrintTest {
    private static final String ADDRESS = "https://duchop.example.vn/huong-dan/cai-dat-vneid";
    private static final List<Integer> RESOLUTIONS = List.of(100, 150, 300);
    private static final int CARDS = 8;

    @ParameterizedTest
    @EnumSource(PrintProduct.class)
    void leads_to_the_guide_in_every_resolution(PrintProduct product) throws Exception {
        Programs.need("pdftoppm");
        Programs.need("zbarimg");
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        byte[] pdf = new SheetPrinter(shop)
                .print(product, LeafletStyle.COLOUR, guide, SampleGuides.context(guide))
                .pdf();
        List<QrPlace> places = QrPlace.on(pdf);
        assertThat(places).hasSizeGreaterThanOrEqualTo(product == PrintProduct.QR_CARDS ? CARDS : 1);

        List<Path> cuttings = cut(Files.write(folder.resolve(product + ".pdf"), pdf), places);

        for (Path cutting : cuttings) {
            assertThat(zxing(cutting)).as("%s", cutting.getFileName()).isEqualTo(ADDRESS);
        }
        assertThat(zbar(cuttings)).isEqualTo(Collections.nCopies(places.size() * RESOLUTIONS.size(), ADDRESS));
    }

    static List<Path> cut(Path pdf, List<QrPlace> places) throws Exception {
        List<Path> cuttings = new ArrayList<>();
        for (QrPlace place : places) {
            for (int resolution : RESOLUTIONS) {
                String name = pdf.getFileName() + "-" + resolution + "-" + cuttings.size();
                List<String> command = new ArrayList<>(List.of("pdftoppm", "-png", "-singlefile"));
                command.addAll(place.cuttingAt(resolution));
                command.addAll(List.of(pdf.toString(), name));
                Programs.run(folder, command.toArray(String[]::new));
                cuttings.add(folder.resolve(name + ".png"));
            }
        }
        return cuttings;
    }

    /** One after the other in one run; a cutting it cannot read would be missing. */
    static List<String> zbar(List<Path> cuttings) throws Exception {
        String[] command = Stream.concat(
                        Stream.of("zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable"),
                        cuttings.stream().map(Path::toString))
                .toArray(String[]::new);
        return Programs.run(folder, command).lines().toList();
    }

    static String zxing(Path png) throws Exception {
        BufferedImage page = ImageIO.read(png.toFile());
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        RGBLuminanceSource light = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }
}
