package vn.langso.media.print;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;

/** On how many sides a hand-out may stand; the word is the value of {@code mat} in addresses. */
public enum Sides {
    /** The essentials: main message, warnings, what the steps are called if there is room, the code to the rest. */
    ONE("1"),
    /**
     * One sheet: all steps and warnings, the tips where they fit; a longer guide is refused, but in large print it is
     * brought down to what its steps are called.
     */
    TWO("2"),
    /** One sheet where it fits, else as many A4 sheets folded once as the words need. The default. */
    AS_NEEDED("");

    private final String word;

    Sides(String word) {
        this.word = word;
    }

    /**
     * The sides with this word; {@link #AS_NEEDED} if there is none.
     *
     * @throws Refusal if the word is unknown
     */
    public static Sides of(@Nullable String word) {
        String wanted = word == null ? "" : word.strip();
        return Arrays.stream(values())
                .filter(sides -> sides.word.equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(wanted));
    }

    public String word() {
        return word;
    }

    private static Refusal unknown(String word) {
        String known = Stream.of(ONE, TWO).map(Sides::word).collect(Collectors.joining(", "));
        return Refusal.invalid(
                "mat",
                "Số mặt in “%s” không có; hãy chọn một trong: %s, hoặc bỏ trống."
                        .formatted(PrintText.excerpt(word), known),
                "Unknown number of sides '%s'; known: %s".formatted(PrintText.excerpt(word), known));
    }
}
