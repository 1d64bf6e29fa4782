package vn.langso.media.guides;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
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
        guide.steps().forEach(step -> addTo(content, step));
        content.add("broadcast").add(guide.broadcastTitle()).add(guide.broadcastText());
        content.add("keywords");
        guide.keywords().forEach(content::add);
        content.add("links");
        guide.storeLinks()
                .forEach(link -> content.add(link.platform())
                        .add(link.url())
                        .add(link.certainty().name()));
    }

    /** A step without a picture adds what it added before there were any. */
    private static void addTo(StringJoiner content, GuideStep step) {
        content.add(step.icon()).add(step.title()).add(step.text()).add(step.tip());
        StepPicture picture = step.picture();
        if (picture != null) {
            content.add("picture").add(picture.picture().sha256()).add(picture.alt());
        }
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
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** Of a file that may be larger than memory. */
    static String of(Path file) {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
