package vn.langso.media.guides;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import vn.langso.config.VietnameseText;

/**
 * The one door for texts of guides: plain text in NFC comes out, whatever went in. Markup is taken away, scripts and
 * styles with what they hold; a bare "5 &lt; 7" stays. Stateless.
 */
final class GuideText {
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|&#|&[a-zA-Z]+;");
    private static final Pattern TAG_START = Pattern.compile("<(?=[a-zA-Z/!?])");
    /** escaped markup turns into markup when it is read once; nobody honest escapes more often than this */
    private static final int ROUNDS = 4;

    private GuideText() {}

    static String clean(String raw) {
        String text = VietnameseText.clean(raw);
        for (int round = 0; round < ROUNDS && MARKUP.matcher(text).find(); round++) {
            text = VietnameseText.clean(Jsoup.parseBodyFragment(text).text());
        }
        return TAG_START.matcher(text).replaceAll("").strip();
    }
}
