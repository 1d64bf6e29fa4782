package vn.langso.media.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheets, from the class path into memory, under addresses of our own: {@code langso:handout@1.0}, after the @
 * the scale by which every mm and pt is multiplied. Thread-safe.
 */
final class SheetStyles {
    private static final String SCHEME = "langso:";
    /** Laid over a sheet to measure its parts: a page so long that nothing breaks. */
    static final String MEASURE = SCHEME + "measure@1.0";

    private static final Pattern ADDRESS = Pattern.compile(SCHEME + "([a-z-]+)@([0-9.]+)");
    private static final Pattern LENGTH = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(mm|pt)\\b");
    private final Map<String, String> known = new ConcurrentHashMap<>();

    static String address(String name, double scale) {
        return SCHEME + name + "@" + scale;
    }

    /** The sheet of an address; empty if it is none of ours. */
    Optional<String> sheet(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches()
                ? Optional.of(known.computeIfAbsent(
                        address, key -> scaled(read(parts.group(1)), Double.parseDouble(parts.group(2)))))
                : Optional.empty();
    }

    private static String scaled(String css, double scale) {
        return LENGTH.matcher(css)
                .replaceAll(length -> length(Double.parseDouble(length.group(1)) * scale, length.group(2)));
    }

    /** A length as CSS writes it. */
    static String length(double value, String unit) {
        return String.format(Locale.ROOT, "%.4f%s", value, unit);
    }

    private static String read(String name) {
        String path = "/print/" + name + ".css";
        try (InputStream css = Objects.requireNonNull(SheetStyles.class.getResourceAsStream(path), path)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
