package vn.langso.media.guides;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The translations of one guide of a pack, which must say as much as the guide. Stateless. */
final class TranslationNode {
    static final String FIELD = "translations";
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");
    private static final int MOST = 10;

    private TranslationNode() {}

    /** By language tag as the pack names them; empty if it has none. */
    static List<GuideTranslation> translations(PackNode guideNode, Guide guide) {
        if (guideNode.fields().get(FIELD) == null) {
            return List.of();
        }
        PackNode named = guide.slug().isEmpty() ? guideNode : guideNode.called("Bài " + guide.slug());
        PackNode all = named.node(FIELD, "bản dịch");
        if (all.fields().size() > MOST) {
            named.problem(
                    FIELD, "có %d bản dịch, tối đa %d.".formatted(all.fields().size(), MOST));
            return List.of();
        }
        return all.fields().keySet().stream()
                .map(String::valueOf)
                .map(language -> translation(all, language, guide))
                .toList();
    }

    private static GuideTranslation translation(PackNode all, String language, Guide guide) {
        if (!isForeign(language)) {
            all.problem(
                    language,
                    "ngôn ngữ \"" + GuideText.clean(language)
                            + "\" không dùng được, cần mã của một tiếng khác tiếng Việt," + " ví dụ: en.");
        }
        PackNode node = all.node(language, "tiếng " + GuideText.clean(language));
        List<String> warnings = node.texts("warnings", guide.warnings().size() + 1, 500);
        List<PackNode> steps = node.nodes("steps", "bước", guide.steps().size() + 1);
        checkCount(
                node, "warnings", "cảnh báo", warnings.size(), guide.warnings().size());
        checkCount(node, "steps", "bước", steps.size(), guide.steps().size());
        return new GuideTranslation(
                language,
                node.text("title", 160),
                node.text("summary", 500),
                warnings,
                steps.stream().map(TranslationNode::step).toList());
    }

    private static GuideTranslation.Step step(PackNode node) {
        return new GuideTranslation.Step(node.text("title", 160), node.text("text", 1000));
    }

    private static void checkCount(PackNode node, String key, String noun, int found, int wanted) {
        if (found != wanted) {
            node.problem(key, "có " + found + " " + noun + ", cần đúng " + wanted + " như bài tiếng Việt.");
        }
    }

    private static boolean isForeign(String language) {
        String known = Locale.forLanguageTag(language).getDisplayLanguage(Locale.of("vi"));
        return TAG.matcher(language).matches()
                && !language.startsWith("vi")
                && !known.isEmpty()
                && !known.equals(Locale.forLanguageTag(language).getLanguage());
    }
}
