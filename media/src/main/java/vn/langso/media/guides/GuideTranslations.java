package vn.langso.media.guides;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.config.Refusal;

/** What packs brought of guides in other languages, placeholders filled from the commune. Thread-safe. */
@Service
public class GuideTranslations {
    private final JdbcTranslations translations;
    private final JdbcPacks packs;
    private final CommuneProfile profile;

    GuideTranslations(JdbcTranslations translations, JdbcPacks packs, CommuneProfile profile) {
        this.translations = translations;
        this.packs = packs;
        this.profile = profile;
    }

    /** Slugs of the guides that have at least one. */
    @Transactional(readOnly = true)
    public Set<String> translated() {
        return translations.translated();
    }

    /** Of this version, by language tag. */
    @Transactional(readOnly = true)
    public List<GuideTranslation> of(Guide guide) {
        Commune commune = profile.current();
        Map<String, String> fallbacks = packs.fallbacks();
        UnaryOperator<String> fill = text -> Placeholder.fill(text, commune, fallbacks);
        return translations.of(guide.slug(), guide.version()).stream()
                .map(one -> filled(one, fill))
                .toList();
    }

    /**
     * The one wanted.
     *
     * @param language tag; null or empty for the first there is
     * @throws Refusal (not found) that says which languages there are
     */
    @Transactional(readOnly = true)
    public GuideTranslation of(Guide guide, @Nullable String language) {
        List<GuideTranslation> all = of(guide);
        return all.stream()
                .filter(one ->
                        language == null || language.isBlank() || one.language().equals(language.strip()))
                .findFirst()
                .orElseThrow(() -> missing(guide, language, all));
    }

    private static GuideTranslation filled(GuideTranslation one, UnaryOperator<String> fill) {
        return new GuideTranslation(
                one.language(),
                fill.apply(one.title()),
                fill.apply(one.summary()),
                one.warnings().stream().map(fill).toList(),
                one.steps().stream()
                        .map(step -> new GuideTranslation.Step(fill.apply(step.title()), fill.apply(step.text())))
                        .toList());
    }

    private static Refusal missing(Guide guide, @Nullable String language, List<GuideTranslation> all) {
        String detail = all.isEmpty()
                ? "Bài “%s” chưa có bản dịch nào nên không in song ngữ được.".formatted(guide.title())
                : "Bài “%s” chưa có bản dịch “%s”; hiện có: %s."
                        .formatted(
                                guide.title(),
                                GuideText.clean(String.valueOf(language)),
                                all.stream()
                                        .map(one -> "%s (%s)".formatted(one.language(), one.languageName()))
                                        .collect(Collectors.joining(", ")));
        return Refusal.of(Refusal.Kind.NOT_FOUND, detail, "No such translation of " + guide.slug());
    }
}
