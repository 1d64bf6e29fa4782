package vn.langso.media.guides;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.langso.config.InputCheck;

/** Reads a guide pack (schema guides-vi/1) and refuses it with every problem it has. Stateless. */
final class GuidePackReader {
    private static final String SCHEMA = "guides-vi/1";

    private GuidePackReader() {}

    /** Takes the pictures that it names into the library, also where something else is wrong with it. */
    static GuidePack read(byte[] yaml, PackPictures pictures) {
        InputCheck check = new InputCheck();
        PackNode pack = new PackNode(PackYaml.read(yaml), "", "", check);
        PackNode meta = pack.node("meta", "Phần meta");
        checkSchema(meta);
        LocalDate preparedOn = preparedOn(meta);
        List<PackNode> nodes = pack.nodes("guides", "Bài", 200);
        if (nodes.isEmpty()) {
            pack.problem("guides", "gói không có bài hướng dẫn nào, cần ít nhất 1.");
        }
        List<Guide> guides = nodes.stream()
                .map(node -> GuideNode.guide(node, preparedOn, pictures))
                .toList();
        checkDistinct(guides, pack);
        GuidePack read = new GuidePack(preparedOn, guides, translations(nodes, guides), fallbacks(meta), lexicon(meta));
        check.refuseProblems("Guide pack refused");
        return read;
    }

    private static void checkSchema(PackNode meta) {
        String schema = meta.optionalText("schema", 40);
        if (!schema.equals(SCHEMA)) {
            meta.problem("schema", "mục schema là \"" + schema + "\", cần \"" + SCHEMA + "\".");
        }
    }

    private static LocalDate preparedOn(PackNode meta) {
        String text = meta.optionalText("prepared_on", 20);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            meta.problem("prepared_on", "mục prepared_on là \"" + text + "\", cần một ngày như 2026-11-23.");
            return LocalDate.EPOCH;
        }
    }

    private static void checkDistinct(List<Guide> guides, PackNode pack) {
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Guide guide : guides) {
            if (!guide.slug().isEmpty() && !seen.add(guide.slug()) && told.add(guide.slug())) {
                pack.problem(
                        "guides", "bài \"" + guide.slug() + "\" có nhiều lần trong gói, mỗi bài cần một id riêng.");
            }
        }
    }

    private static Map<String, List<GuideTranslation>> translations(List<PackNode> nodes, List<Guide> guides) {
        Map<String, List<GuideTranslation>> translations = new LinkedHashMap<>();
        for (int i = 0; i < guides.size(); i++) {
            List<GuideTranslation> own = TranslationNode.translations(nodes.get(i), guides.get(i));
            if (!own.isEmpty()) {
                translations.put(guides.get(i).slug(), own);
            }
        }
        return translations;
    }

    private static Map<String, String> fallbacks(PackNode meta) {
        Map<String, String> fallbacks = new LinkedHashMap<>();
        for (PackNode node : meta.nodes("placeholders", "biến", 20)) {
            String written = node.text("key", 40);
            String key = written.replaceAll("[{}\\s]", "");
            if (Placeholder.of(key).isPresent()) {
                fallbacks.put(key, node.text("fallback", 200));
            }
        }
        return fallbacks;
    }

    private static Map<String, String> lexicon(PackNode meta) {
        Map<String, String> lexicon = new LinkedHashMap<>();
        if (meta.fields().get("tts_lexicon") == null) {
            return lexicon;
        }
        PackNode words = meta.node("tts_lexicon", "bảng đọc");
        for (Object word : words.fields().keySet()) {
            if (word instanceof String written) {
                lexicon.put(GuideText.clean(written), words.text(written, 200));
            }
        }
        return lexicon;
    }
}
