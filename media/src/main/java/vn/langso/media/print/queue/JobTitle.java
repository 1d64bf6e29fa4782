package vn.langso.media.print.queue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The name of a job, so that it arrives at the printer. */
final class JobTitle {
    private static final int LONGEST = 255;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private JobTitle() {}

    /** A longer name is refused (RFC 8011, 5.1.3); the rest of a character that would be cut in two goes with it. */
    static byte[] cut(String title) {
        byte[] utf8 = title.getBytes(StandardCharsets.UTF_8);
        int end = Math.min(utf8.length, LONGEST);
        while (end < utf8.length && (utf8[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(utf8, end);
    }

    /**
     * As a word on a command line, behind the space that the JDK puts there. Where a command line cannot hold Vietnamese
     * letters (a service started with the locale C), bare letters are better than the question marks that would come out.
     */
    static String onCommandLine(String title, Charset commandLine) {
        String whole = Normalizer.normalize(title, Normalizer.Form.NFC);
        String fitting = commandLine.newEncoder().canEncode(whole) ? whole : bare(whole);
        return new String(cut(" " + fitting), StandardCharsets.UTF_8).substring(1);
    }

    private static String bare(String title) {
        String letters =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
        return letters.replace('đ', 'd').replace('Đ', 'D');
    }
}
