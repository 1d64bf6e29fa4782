package vn.langso.web.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import vn.langso.media.guides.Guide;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintContext;

/**
 * Everything that decides what a printed sheet looks like; equal editions are the same PDF. The guide is the filled one:
 * a new telephone number of the commune is a new edition, as it is a new text on the screen.
 *
 * @param product last part of its address, for example "to-roi"
 */
record Edition(String product, Guide guide, LeafletStyle style, PrintContext context) {

    /** The same after a restart, so that a browser need not fetch again what it has. */
    String eTag() {
        return "\"%s-%d-%s-%s-%s\""
                .formatted(product, guide.version(), style.word(), context.printedOn(), digest(guide + " " + context))
                .toLowerCase(Locale.ROOT);
    }

    /** Short, and another for other words. */
    static String digest(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
