package vn.langso.media.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;

/** How a sheet looks; the word is the value of {@code kieu} in addresses. */
public enum LeafletStyle {
    /** Outlines only, for the black-and-white office printer. The default. */
    SAVING("tiet-kiem", ""),
    /** Colour bands. */
    COLOUR("mau", " kiểu màu"),
    /** Outlines, running text at least 16 pt, so more pages. */
    LARGE_PRINT("chu-to", " kiểu chữ to");

    private final String word;
    private final String label;

    LeafletStyle(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /**
     * The style with this word; {@link #SAVING} if there is none.
     *
     * @throws Refusal if the word is unknown
     */
    public static LeafletStyle of(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return SAVING;
        }
        return Arrays.stream(values())
                .filter(style -> style.word.equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> unknown(word));
    }

    /**
     * The same, by its name ("COLOUR") too, whatever the case.
     *
     * @throws Refusal if there is no such style
     */
    public static LeafletStyle meant(@Nullable String written) {
        String word = written == null ? "" : written.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(style -> style.name().equals(word)
                        || style.word.toUpperCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseGet(() -> of(written));
    }

    public String word() {
        return word;
    }

    /** What follows the name of a product in a sentence; nothing for the default. */
    String label() {
        return label;
    }

    private static Refusal unknown(String word) {
        String known = Arrays.stream(values()).map(LeafletStyle::word).collect(Collectors.joining(", "));
        return Refusal.invalid(
                "kieu",
                "Kiểu in “%s” không có; hãy chọn một trong: %s.".formatted(PrintText.excerpt(word), known),
                "Unknown print style '%s'; known: %s".formatted(PrintText.excerpt(word), known));
    }
}
