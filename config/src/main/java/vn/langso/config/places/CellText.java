package vn.langso.config.places;

import java.util.regex.Pattern;
import vn.langso.config.VietnameseText;

/** The text of one cell, NFC on one line. Stateless. */
final class CellText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    /** A spreadsheet that opens the list again would run such a cell. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@].*");

    private static final int SHOWN = 40;

    private CellText() {}

    /** A lone dash means that there is nothing. */
    static String clean(String cell) {
        String text = SPACES.matcher(VietnameseText.clean(cell)).replaceAll(" ").strip();
        return text.matches("[-–—]") ? "" : text;
    }

    static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    /** Never longer than a sentence bears. */
    static String excerpt(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, 30)) + "…";
    }
}
