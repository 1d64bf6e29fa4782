package vn.langso.media.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.langso.media.pictures.TestPictures.held;
import static vn.langso.media.pictures.TestPictures.jpeg;
import static vn.langso.media.pictures.TestPictures.photo;
import static vn.langso.media.pictures.TestPictures.png;
import static vn.langso.media.pictures.TestPictures.screen;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;
import vn.langso.config.Refusal;

class PictureLibraryTest {
    private static final int RED = 0xd03030;
    private static final int BLUE = 0x3030d0;

    @TempDir
    private Path data;

    private PictureLibrary library;

    @BeforeEach
    void openLibrary() {
        library = TestPictures.library(data);
    }

    @Test
    void keeps_a_photo_as_a_jpeg_no_larger_than_print_needs() throws IOException {
        Picture photo = add("anh.jpg", jpeg(photo(2400, 1600)));

        assertThat(photo.format()).isEqualTo(PictureFormat.JPEG);
        assertThat(photo.width()).isEqualTo(708);
        assertThat(photo.height()).isEqualTo(472);
        assertThat(photo.printedWidth()).isEqualTo(60);
        assertThat(photo.ppi()).isBetween(290.0, 300.0);
        BufferedImage kept = kept(photo);
        assertThat(kept.getWidth()).isEqualTo(708);
        assertThat(Files.size(file(photo))).isLessThan(120_000);
    }

    @Test
    void keeps_a_screen_as_a_png_with_its_very_colours() throws IOException {
        Picture screen = add("man-hinh.png", png(screen(300, 600)));

        assertThat(screen.format()).isEqualTo(PictureFormat.PNG);
        assertThat(screen.printedHeight()).isEqualTo(70);
        assertThat(screen.printedWidth()).isEqualTo(35);
        assertThat(kept(screen).getRGB(150, 10) & 0xffffff).isEqualTo(0x0b4f8a);
        assertThat(Files.size(file(screen))).isLessThan(3_000);
    }

    @Test
    void a_high_picture_is_bounded_by_its_height() {
        Picture high = add("dai.jpg", jpeg(photo(1080, 2400)));

        assertThat(high.height()).isLessThanOrEqualTo(826).isGreaterThan(820);
        assertThat(high.ppi()).isLessThanOrEqualTo(300);
    }

    @Test
    void the_same_picture_is_kept_once() throws IOException {
        Picture first = add("a.png", png(screen(300, 600)));
        Picture again = add("b.png", png(screen(300, 600)));

        assertThat(again).isEqualTo(first);
        assertThat(keptFiles()).hasSize(1);
    }

    @Test
    void what_was_transparent_becomes_white() throws IOException {
        BufferedImage clear = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(10, 10, 0xff112233);

        BufferedImage kept = kept(add("trong.png", png(clear)));

        assertThat(kept.getRGB(0, 0)).isEqualTo(0xffffffff);
        assertThat(kept.getRGB(10, 10)).isEqualTo(0xff112233);
    }

    /** Stored: red on the left, blue on the right. */
    @ParameterizedTest
    @CsvSource({
        "1,400,300,left",
        "2,400,300,right",
        "3,400,300,right",
        "4,400,300,left",
        "5,300,400,top",
        "6,300,400,top",
        "7,300,400,bottom",
        "8,300,400,bottom"
    })
    void a_photo_stands_upright_however_the_camera_was_held(int orientation, int width, int height, String red)
            throws IOException {
        Picture turned = add("anh.jpg", held(jpeg(redAndBlue()), orientation));

        BufferedImage kept = kept(turned);
        assertThat(kept.getWidth()).isEqualTo(width);
        assertThat(kept.getHeight()).isEqualTo(height);
        assertThat(near(kept, 2, 2, red.equals("left") || red.equals("top") ? RED : BLUE))
                .isTrue();
        assertThat(near(kept, width - 3, 2, red.equals("right") || red.equals("top") ? RED : BLUE))
                .isTrue();
        assertThat(near(kept, 2, height - 3, red.equals("left") || red.equals("bottom") ? RED : BLUE))
                .isTrue();
    }

    @Test
    void nothing_of_the_metadata_is_kept() throws Exception {
        Picture photo = add("anh.jpg", held(jpeg(photo(400, 300)), 6));

        assertThat(ImageMetadataReader.readMetadata(file(photo).toFile()).getDirectoriesOfType(ExifIFD0Directory.class))
                .isEmpty();
    }

    @Test
    void a_hundred_bytes_that_claim_sixty_thousand_pixels_a_side_are_refused() throws IOException {
        byte[] tiny = TestPictures.claiming(60_000, 60_000);

        assertThat(tiny).hasSizeLessThan(100);
        assertThat(refused("nho.png", tiny).detail())
                .isEqualTo("Hình \"nho.png\" có 60000 × 60000 điểm ảnh, tối đa 40 triệu điểm ảnh và mỗi cạnh 20000;"
                        + " hãy thu nhỏ hình rồi thử lại.");
    }

    @Test
    void a_line_of_pixels_longer_than_memory_is_refused() throws IOException {
        assertThat(refused("dai.png", TestPictures.claiming(40_000_000, 1)).detail())
                .contains("40000000 × 1 điểm ảnh");
    }

    @Test
    void a_text_that_unfolds_to_hundreds_of_megabytes_is_never_unfolded() throws IOException {
        byte[] bomb = TestPictures.withText(png(screen(300, 600)), 300_000_000);

        assertThat(bomb).hasSizeLessThan(400_000);
        assertThat(add("chu.png", bomb)).isEqualTo(add("sach.png", png(screen(300, 600))));
    }

    @Test
    void a_file_beyond_the_limit_is_read_no_further_and_not_kept() throws IOException {
        PictureLibrary strict = TestPictures.library(data, DataSize.ofKilobytes(256));
        Endless endless = new Endless();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> strict.add("to.png", endless));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
        assertThat(refusal.detail())
                .isEqualTo("Tệp hình \"to.png\" lớn hơn mức tối đa 0,3 MB; hãy thu nhỏ hình hoặc lưu thành JPEG.");
        assertThat(endless.read).isLessThanOrEqualTo(2 * 256 * 1024);
        assertThat(keptFiles()).isEmpty();
    }

    @Test
    void a_png_cut_in_its_middle_is_refused() {
        byte[] whole = png(photo(400, 300));

        assertThat(refused("cut.png", Arrays.copyOf(whole, whole.length / 2)).detail())
                .isEqualTo("Hình \"cut.png\" bị cụt: thiếu phần cuối tệp; hãy chép hoặc tải lên lại tệp đầy đủ.");
    }

    @Test
    void a_jpeg_cut_in_its_middle_is_refused() {
        byte[] whole = jpeg(photo(400, 300));

        assertThat(refused("cut.jpg", Arrays.copyOf(whole, whole.length / 2)).detail())
                .contains("bị cụt");
    }

    @Test
    void a_jpeg_of_a_thousand_scans_is_refused() {
        byte[] whole = jpeg(photo(64, 64));
        byte[] scans = Arrays.copyOf(whole, whole.length + 2_000);
        for (int i = whole.length; i < scans.length; i += 2) {
            scans[i] = (byte) 0xff;
            scans[i + 1] = (byte) 0xda;
        }

        assertThat(refused("quet.jpg", scans).detail()).contains("hơn 60 lượt quét");
    }

    @Test
    void a_png_with_spoilt_pixels_is_refused() {
        byte[] spoilt = png(photo(400, 300));
        Arrays.fill(spoilt, 1_000, 2_000, (byte) 7);

        assertThat(refused("hong.png", spoilt).detail()).startsWith("Hình \"hong.png\" bị hỏng");
    }

    @ParameterizedTest
    @CsvSource({
        "<svg xmlns='http://www.w3.org/2000/svg'/>, hình vẽ SVG",
        "<!DOCTYPE html><script>alert(1)</script>, trang HTML hoặc XML",
        "GIF89a, ảnh GIF",
        "%PDF-1.7, tệp PDF",
        "MZ, loại khác"
    })
    void what_is_no_picture_is_refused_whatever_its_name(String content, String guess) {
        Refusal refusal = refused("hinh.png", content.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.detail())
                .isEqualTo("Tệp \"hinh.png\" không phải hình PNG hoặc JPEG (nội dung là " + guess
                        + "); hãy lưu lại thành PNG hoặc JPEG.");
    }

    @Test
    void an_empty_file_and_an_icon_are_refused() {
        assertThat(refused("khong.png", new byte[0]).detail()).contains("trống (0 byte)");
        assertThat(refused("cham.png", png(screen(16, 16))).detail()).contains("chỉ có 16 × 16 điểm ảnh");
    }

    @Test
    void a_name_cannot_lead_out_of_the_store() {
        assertThatIllegalArgumentException().isThrownBy(() -> library.bytes("../../langso.mv.db"));
    }

    @Test
    void a_stored_picture_that_was_changed_is_refused() throws IOException {
        Picture screen = add("a.png", png(screen(300, 600)));
        Files.writeString(file(screen), "khác");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> library.bytes(screen.fileName()));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
    }

    private static BufferedImage redAndBlue() {
        BufferedImage picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(RED));
        pen.fillRect(0, 0, 200, 300);
        pen.setColor(new Color(BLUE));
        pen.fillRect(200, 0, 200, 300);
        pen.dispose();
        return picture;
    }

    private static boolean near(BufferedImage picture, int x, int y, int colour) {
        Color found = new Color(picture.getRGB(x, y));
        Color wanted = new Color(colour);
        return Math.abs(found.getRed() - wanted.getRed()) < 24 && Math.abs(found.getBlue() - wanted.getBlue()) < 24;
    }

    private Picture add(String name, byte[] file) {
        return library.add(name, new ByteArrayInputStream(file));
    }

    private Refusal refused(String name, byte[] file) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> add(name, file));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private BufferedImage kept(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(library.bytes(picture.fileName())));
    }

    private Path file(Picture picture) {
        return data.resolve("files")
                .resolve(picture.sha256().substring(0, 2))
                .resolve(picture.sha256().substring(2, 4))
                .resolve(picture.fileName());
    }

    private Stream<Path> keptFiles() throws IOException {
        return Files.walk(data.resolve("files")).filter(Files::isRegularFile);
    }

    /** Begins like a PNG and never ends; counts what was read of it. */
    private static final class Endless extends InputStream {
        private static final byte[] BEGIN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        private long read;

        @Override
        public int read() {
            return read < BEGIN.length ? BEGIN[(int) read++] & 0xff : (int) (read++ & 0x7f);
        }
    }
}
