package vn.langso.media.guides;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.langso.config.InputCheck;
import vn.langso.config.Refusal;
import vn.langso.config.VietnameseText;

/** YAML from strangers: UTF-8 only, no types of Java, limits on size, depth and aliases, every scalar a text. */
final class PackYaml {
    private static final int MAX_BYTES = 2_000_000;
    static final int MAX_DEPTH = 20;
    static final int MAX_ALIASES = 20;

    private PackYaml() {}

    /** The outermost mapping. */
    static Map<?, ?> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw refused("Tệp dài " + bytes.length + " byte, tối đa " + MAX_BYTES + ".", "file too large", null);
        }
        String text = utf8(bytes);
        String yaml = text.startsWith("\ufeff") ? text.substring(1) : text;
        try {
            if (yaml().load(yaml) instanceof Map<?, ?> map) {
                return map;
            }
        } catch (YAMLException e) {
            throw refused(PackYamlFault.sentence(e, yaml), "no valid YAML: " + e.getMessage(), e);
        }
        throw refused("Tệp không có mục nào, cần có mục meta và mục guides.", "no mapping at the top", null);
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            String asLatin = new String(bytes, StandardCharsets.ISO_8859_1);
            String sentence = VietnameseText.looksLikeLegacyFont(asLatin)
                    ? InputCheck.LEGACY_FONT
                    : "Tệp không phải Unicode UTF-8, hãy lưu lại với bảng mã UTF-8.";
            throw refused(sentence, "not UTF-8", e);
        }
    }

    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MAX_BYTES);
        limits.setNestingDepthLimit(MAX_DEPTH);
        limits.setMaxAliasesForCollections(MAX_ALIASES);
        limits.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new TextsOnly());
    }

    /** A keyword "no" is a word and 2026-11-23 no java.util.Date: only nothing and merge keys mean something. */
    private static final class TextsOnly extends Resolver {
        private static final Pattern NOTHING = Pattern.compile("^(?:~|null|Null|NULL| )$");

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, NOTHING, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }

    private static Refusal refused(String detail, String english, @Nullable Exception cause) {
        Refusal refusal = Refusal.invalid("file", detail, "Guide pack refused: " + english);
        if (cause != null) {
            refusal.initCause(cause);
        }
        return refusal;
    }
}
