package vn.langso.config.accounts;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * BCrypt (strength 10) over the NFC form, so that a Vietnamese password typed on any keyboard is the same password.
 * Rule: 8 characters or more (ASVS 5.0, 6.2.1) and at most the 72 bytes that BCrypt reads. Thread-safe.
 */
@Component
public class StaffPasswords implements PasswordEncoder {
    private static final int MIN_CHARACTERS = 8;
    private static final int MAX_BYTES = 72;
    /** For the log. */
    static final String RULE = MIN_CHARACTERS + " characters or more and at most " + MAX_BYTES + " bytes";

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(10);

    StaffPasswords() {}

    @Override
    public @Nullable String encode(@Nullable CharSequence raw) {
        return raw == null ? null : bcrypt.encode(composed(raw));
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String hash) {
        return raw != null && bcrypt.matches(composed(raw), hash);
    }

    /** What is wrong with a password, as a Vietnamese sentence that does not repeat it; empty if it will do. */
    String weakness(String password) {
        String composed = composed(password);
        int characters = composed.codePointCount(0, composed.length());
        if (composed.isBlank() || characters < MIN_CHARACTERS) {
            return "Mật khẩu có " + characters + " ký tự, cần ít nhất " + MIN_CHARACTERS + ".";
        }
        int bytes = composed.getBytes(StandardCharsets.UTF_8).length;
        return bytes <= MAX_BYTES ? "" : "Mật khẩu dài " + bytes + " byte, tối đa " + MAX_BYTES + ".";
    }

    private static String composed(CharSequence raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFC);
    }
}
