package vn.langso.config;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as this house keeps it: Unicode NFC without control characters. Stateless. */
public final class VietnameseText {
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");
    private static final Pattern TABS = Pattern.compile("\\t");
    /** control, format (zero width, bidi, byte order mark) and unpaired surrogates, all but the line break */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n]]");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** huyền, sắc, ngã, hỏi or nặng as a combining mark, and the rest of its word */
    private static final Pattern TONE_IN_WORD =
            Pattern.compile("([\\u0300\\u0301\\u0303\\u0309\\u0323])([\\p{L}\\p{M}]+)");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOT_IN_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    private VietnameseText() {}

    /** NFC, without control and format characters (line breaks stay, as one "\n" each; tabs become spaces). */
    public static String clean(String text) {
        String lines = LINE_BREAKS.matcher(text).replaceAll("\n");
        String spaced = TABS.matcher(lines).replaceAll(" ");
        return Normalizer.normalize(UNWANTED.matcher(spaced).replaceAll(""), Normalizer.Form.NFC);
    }

    /** For search: lower case, without marks, đ as d, old and new tone placement alike, single spaces. */
    public static String searchKey(String text) {
        // without marks "hòa" and "hoà" are one word, so both placements of a tone fold together here
        String lower = clean(text).toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.replace('đ', 'd')).replaceAll(" ").strip();
    }

    /**
     * One key for all spellings of one name: case, spaces and old or new tone placement ("Hòa", "Hoà") do not count, the
     * letters and tones themselves do.
     */
    public static String nameKey(String text) {
        String lower = SPACES.matcher(clean(text).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        // the tone goes behind its syllable, so its place within the syllable is forgotten
        String toneLast = TONE_IN_WORD.matcher(apart).replaceAll("$2$1");
        return Normalizer.normalize(toneLast, Normalizer.Form.NFC);
    }

    /** For addresses: "Thôn Đông 3" becomes "thon-dong-3"; empty if no letter or digit is left. */
    public static String slug(String text) {
        String hyphenated = NOT_IN_SLUG.matcher(searchKey(text)).replaceAll("-");
        return OUTER_HYPHENS.matcher(hyphenated).replaceAll("");
    }

    /** True where text was typed with a legacy byte font (TCVN3, VNI) and is no Unicode Vietnamese. */
    public static boolean looksLikeLegacyFont(String text) {
        return LegacyFont.anyIn(text);
    }
}
