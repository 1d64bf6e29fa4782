package vn.langso.scheduler.bulletins;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One number for everything that will be heard of a bulletin, and until when; an approval is bound to it. */
final class ContentHash {
    private ContentHash() {}

    /** SHA-256, lower-case hex. {@code clipSha256} is the hash of the samples themselves, not of the clip's row. */
    static String of(
            String title,
            BulletinKind kind,
            @Nullable String text,
            @Nullable String clipSha256,
            @Nullable String guideSlug,
            @Nullable Integer guideVersion,
            @Nullable LocalDate expiresOn) {
        MessageDigest digest = sha256();
        add(digest, title);
        add(digest, kind.name());
        add(digest, text);
        add(digest, clipSha256);
        add(digest, guideSlug);
        add(digest, guideVersion == null ? null : guideVersion.toString());
        if (expiresOn != null) { // without one the hash is what it was before bulletins could expire
            add(digest, expiresOn.toString());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With its length before it, so that no part can slide into the next one. */
    private static void add(MessageDigest digest, @Nullable String part) {
        byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(part == null ? -1 : bytes.length)
                .array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }
}
