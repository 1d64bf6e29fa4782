package vn.langso.outside;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import vn.langso.media.guides.GuidePacks;

/** The shipped guides with a picture for each step of the first one: a telephone's screen or a photo, by turns. */
final class PicturePack {
    static final String SLUG = "cai-dat-vneid";
    static final String ALT = "Nút Đăng ký màu đỏ ở cuối màn hình";
    private static final int STEPS = 10;
    private static final Pattern STEP = Pattern.compile("\\{icon: ");

    private PicturePack() {}

    /** Lays the pack into a data directory, before the start. */
    static void lay(Path data) {
        try (InputStream shipped =
                Objects.requireNonNull(GuidePacks.class.getResourceAsStream("/guide-packs/guides-vi.yaml"))) {
            Path folder = Files.createDirectories(data.resolve("guide-packs"));
            Files.write(folder.resolve("dien-thoai.png"), telephone());
            Files.write(folder.resolve("anh.jpg"), photo());
            String yaml = new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("prepared_on: 2026-11-23", "prepared_on: 2026-11-25");
            Files.writeString(folder.resolve("co-hinh.yaml"), withPictures(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withPictures(String yaml) {
        StringBuilder shown = new StringBuilder();
        Matcher step = STEP.matcher(yaml);
        for (int number = 1; number <= STEPS && step.find(); number++) {
            String file = number % 2 == 0 ? "dien-thoai.png" : "anh.jpg";
            step.appendReplacement(shown, "{picture: %s, pictureAlt: \"%s\", icon: ".formatted(file, ALT));
        }
        return step.appendTail(shown).toString();
    }

    /** 9:19.5, as telephones are. */
    static byte[] telephone() {
        BufferedImage screen = new BufferedImage(1080, 2340, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(screen, Color.WHITE);
        pen.setColor(new Color(0x0b4f8a));
        pen.fillRect(0, 0, 1080, 260);
        pen.setColor(Color.WHITE);
        pen.setFont(pen.getFont().deriveFont(90f));
        pen.drawString("VNeID", 90, 180);
        pen.setColor(new Color(0xe4e9ef));
        pen.fillRoundRect(90, 420, 900, 240, 60, 60);
        pen.fillRoundRect(90, 760, 900, 240, 60, 60);
        pen.setColor(new Color(0xc62828));
        pen.fillRoundRect(90, 1960, 900, 200, 60, 60);
        pen.setColor(Color.WHITE);
        pen.drawString("Đăng ký", 360, 2090);
        pen.dispose();
        return written(screen, "png");
    }

    private static byte[] photo() {
        BufferedImage photo = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(photo, new Color(0x9fb8a5));
        for (int i = 0; i < 4_000; i++) {
            pen.setColor(new Color(90 + i % 160, 70 + i % 120, 40 + i % 200, 60));
            pen.fillOval(i * 37 % 1600, i * 53 % 1200, 20 + i % 90, 20 + i % 70);
        }
        pen.dispose();
        return written(photo, "jpg");
    }

    private static Graphics2D pen(BufferedImage picture, Color ground) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(ground);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        return pen;
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
