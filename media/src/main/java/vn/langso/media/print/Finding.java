package vn.langso.media.print;

/**
 * Something that preflight found on a sheet.
 *
 * @param sentence in Vietnamese, with the place and the value
 */
public record Finding(Severity severity, Check check, String sentence) {

    /** Whether the sheet may be offered. */
    public enum Severity {
        /** It may not. */
        REFUSAL,
        /** It may; somebody should know. */
        WARNING
    }

    /** What was looked at. */
    public enum Check {
        LENGTH,
        LETTERS,
        NAMES,
        PAGES,
        FONTS,
        QR_CODE,
        /** Of this installation, the same for every guide. */
        ADDRESS,
        PICTURES,
        TEXT_SIZE,
        INK,
        CONFIRMATION,
        STORE_LINKS,
        REVIEW
    }

    static Finding refusal(Check check, String sentence, Object... values) {
        return new Finding(Severity.REFUSAL, check, sentence.formatted(values));
    }

    static Finding warning(Check check, String sentence, Object... values) {
        return new Finding(Severity.WARNING, check, sentence.formatted(values));
    }
}
