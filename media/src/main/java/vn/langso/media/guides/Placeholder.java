package vn.langso.media.guides;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langso.config.Commune;

/** What a guide may leave open for the commune to fill in, written {@code {{xa.ten}}}. */
enum Placeholder {
    NAME("xa.ten", "xã", Commune::nameInText),
    ZALO_ACCOUNT("xa.zalo_oa", "trang Zalo chính thức của xã", Commune::zaloAccount),
    SUPPORT_PLACE("xa.diem_ho_tro", "Trung tâm Phục vụ hành chính công xã", Commune::supportPlace),
    POLICE_PHONE("xa.cong_an_dt", "Công an xã", Commune::policePhone);

    private static final Pattern WRITTEN = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

    private final String key;
    private final String usualFallback;
    private final Function<Commune, String> value;

    Placeholder(String key, String usualFallback, Function<Commune, String> value) {
        this.key = key;
        this.usualFallback = usualFallback;
        this.value = value;
    }

    String key() {
        return key;
    }

    static Optional<Placeholder> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Placeholder::key).toList();
    }

    /** What in the text looks like a placeholder and is none: unknown names and lone double braces. */
    static List<String> strangersIn(String text) {
        List<String> unknown = WRITTEN.matcher(text)
                .results()
                .filter(match -> of(match.group(1)).isEmpty())
                .map(match -> match.group())
                .toList();
        boolean lone = BRACES.matcher(WRITTEN.matcher(text).replaceAll("")).find();
        return unknown.isEmpty() && lone ? List.of("{{") : unknown;
    }

    /** The text with everything filled in; no double brace is left, wherever it came from. */
    static String fill(String text, Commune commune, Map<String, String> fallbacks) {
        if (!text.contains("{{")) {
            return text;
        }
        String filled = WRITTEN.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(of(match.group(1))
                        .map(one -> one.value(commune, fallbacks))
                        .orElse("")));
        return BRACES.matcher(filled).replaceAll("");
    }

    private String value(Commune commune, Map<String, String> fallbacks) {
        String own = commune.ready() ? value.apply(commune) : "";
        return own.isEmpty() ? fallbacks.getOrDefault(key, usualFallback) : own;
    }
}
