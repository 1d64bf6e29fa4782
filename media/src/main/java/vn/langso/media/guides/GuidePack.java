package vn.langso.media.guides;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Guides that came together, checked and cleaned.
 *
 * @param guides as written: version 0, placeholders open
 * @param translations by slug; none for a guide that the pack does not translate
 * @param fallbacks what stands in place of a placeholder, by its key without braces
 * @param lexicon how a voice reads a word, by the word as written
 */
record GuidePack(
        LocalDate preparedOn,
        List<Guide> guides,
        Map<String, List<GuideTranslation>> translations,
        Map<String, String> fallbacks,
        Map<String, String> lexicon) {
    GuidePack {
        guides = List.copyOf(guides);
        translations = Map.copyOf(translations);
        fallbacks = Map.copyOf(fallbacks);
        lexicon = Map.copyOf(lexicon);
    }

    List<GuideTranslation> translationsOf(Guide guide) {
        return translations.getOrDefault(guide.slug(), List.of());
    }
}
