package vn.langso.web.api;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of RFC 5545 §3.1: no line is longer than 75 octets, a longer one goes on after CRLF and a space, and no
 * letter is torn apart. Libraries count characters, of which a Vietnamese one has up to three octets.
 */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n ";

    private FoldedLines() {}

    /** @param text whole lines, each ending with CRLF */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
        int octets = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            boolean lineEnd = letter == '\r' || letter == '\n';
            int width = lineEnd ? 0 : octets(letter);
            if (octets + width > LONGEST) {
                folded.append(BREAK);
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets = lineEnd ? 0 : octets + width;
        }
        return folded.toString();
    }

    private static int octets(int letter) {
        return Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
    }
}
