package vn.langso.media.print;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;

/** The paper of a poster; the word is the value of {@code kho} in addresses. Sides in millimetres (ISO 216). */
public enum PaperSize {
    A4(210, 297),
    A3(297, 420),
    A2(420, 594),
    A1(594, 841);

    private final int width;
    private final int height;

    PaperSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /**
     * The size with this word; A3 if there is none.
     *
     * @throws Refusal if the word is unknown
     */
    public static PaperSize of(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return A3;
        }
        return named(word).orElseThrow(() -> unknown(word));
    }

    /** The size with this word, whatever the case. */
    public static Optional<PaperSize> named(String word) {
        return Arrays.stream(values())
                .filter(size -> size.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    public String word() {
        return name();
    }

    /** Width upright, mm. */
    public int width() {
        return width;
    }

    /** Height upright, mm. */
    public int height() {
        return height;
    }

    /** Of one side, mm². */
    public double area() {
        return (double) width * height;
    }

    private static Refusal unknown(String word) {
        String known = Arrays.stream(values()).map(PaperSize::word).collect(Collectors.joining(", "));
        return Refusal.invalid(
                "kho",
                "Khổ giấy “%s” không có; hãy chọn một trong: %s.".formatted(PrintText.excerpt(word), known),
                "Unknown paper size '%s'; known: %s".formatted(PrintText.excerpt(word), known));
    }
}
