package vn.langso.media.guides;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;

/** SHA-256 of what a guide says; version, date and confirmation do not count. Stateless. */
final class GuideHash {
    /** unit separator: a control character, which no cleaned text can hold */
    private static final String SEPARATOR = "\u001f";

    private GuideHash() {}

    /** A guide without translations has the hash it had before there were any. */
    static String of(Guide guide, List<GuideTranslation> translations) {
        StringJoiner content = new StringJoiner(SEPARATOR);
        addTo(content, guide);
        translations.forEach(translation -> addTo(content, translation));
        return of(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void addTo(StringJoiner content, Guide guide) {
        content.add(guide.category()).add("" + guide.position()).add(guide.title());
        content.add(guide.summary()).add(guide.audience()).add("" + guide.minutes());
        content.add("warnings");
        guide.warnings().forEach(content::add);
        content.add("steps");
        guide.steps()
                .forEach(step -> content.add(step.icon())
                        .add(step.title())
                        .add(step.text())
                        .add(step.tip()));
        content.add("broadcast").add(guide.broadcastTitle()).add(guide.broadcastText());
        content.add("keywords");
        guide.keywords().forEach(content::add);
        content.add("links");
        guide.storeLinks()
                .forEach(link -> content.add(link.platform())
                        .add(link.url())
                        .add(link.certainty().name()));
    }

    private static void addTo(StringJoiner content, GuideTranslation translation) {
        content.add("translation")
                .add(translation.language())
                .add(translation.title())
                .add(translation.summary());
        translation.warnings().forEach(content::add);
        translation.steps().forEach(step -> content.add(step.title()).add(step.text()));
    }

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
