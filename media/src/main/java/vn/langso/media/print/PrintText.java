package vn.langso.media.print;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langso.config.VietnameseText;

/**
 * Text as it may go to paper. The PDF writer draws decomposed letters wrongly without an error, so everything is NFC;
 * control and format characters (U+202E turns a line around) never reach a sheet. Stateless.
 */
final class PrintText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    /** They choose between a symbol's black and its coloured picture; on paper there is one. */
    private static final Pattern PICTURE_VARIANTS = Pattern.compile("[\\x{FE00}-\\x{FE0F}]");

    private static final Pattern OWN_NUMBER = Pattern.compile("\\p{L}[\\p{L}\\p{Z}]{0,20}\\p{Z}\\d{1,2}:");
    private static final int EXCERPT = 40;
    static final char NO_BREAK_SPACE = '\u00A0';
    private static final int SHORTEST_LAST_LINE = 9;
    private static final int MOST_BOUND = 3;
    private static final List<String> KEPT_TOGETHER = List.of(
            "ứng dụng",
            "Cổng Dịch vụ công",
            "dịch vụ công",
            "Dịch vụ công",
            "lừa đảo",
            "điện thoại",
            "mạng xã hội",
            "mã QR",
            "di động",
            "đăng nhập",
            "mức 2",
            "quốc gia",
            "hồ sơ",
            "cài đặt",
            "thanh toán",
            "tài khoản",
            "Quan tâm",
            "của xã");

    private PrintText() {}

    /** NFC on one line: every run of white space one space, no control and format characters. */
    static String clean(String text) {
        String kept = PICTURE_VARIANTS.matcher(VietnameseText.clean(text)).replaceAll("");
        return SPACES.matcher(kept).replaceAll(" ").strip();
    }

    /** The same text whose last line is never a lonely short word or two. */
    static String withoutRunt(String text) {
        int last = text.length();
        for (int bound = 0; bound < MOST_BOUND && text.length() - last < SHORTEST_LAST_LINE; bound++) {
            int space = text.lastIndexOf(' ', last - 1);
            if (space <= 0) {
                return text;
            }
            last = space;
        }
        return text.substring(0, last + 1) + unbroken(text.substring(last + 1));
    }

    /** A headline that never breaks inside one of the words of several syllables that our subjects need. */
    static String headline(String text) {
        String bound = text;
        for (String word : KEPT_TOGETHER) {
            bound = bound.replace(word, unbroken(word));
        }
        return bound;
    }

    /** Whether a title brings a number of its own: "Dấu hiệu 4: …". */
    static boolean hasOwnNumber(String title) {
        return OWN_NUMBER.matcher(title).lookingAt();
    }

    /** A title whose own number stays with its words. */
    static String ownNumber(String title) {
        Matcher number = OWN_NUMBER.matcher(title);
        return number.lookingAt() ? unbroken(number.group()) + title.substring(number.end()) : title;
    }

    /** A name that stays on one line: "Xã Đức Hợp". */
    static String unbroken(String name) {
        return name.replace(' ', NO_BREAK_SPACE);
    }

    /** A web address as people type it. */
    static String withoutScheme(String address) {
        return clean(address.replaceFirst("^https?://", ""));
    }

    /** The beginning of a text, fit for a sentence to a person. */
    static String excerpt(String text) {
        String clean = clean(text);
        int end = clean.offsetByCodePoints(0, Math.min(EXCERPT, clean.codePointCount(0, clean.length())));
        return end == clean.length() ? clean : clean.substring(0, end) + "…";
    }
}
