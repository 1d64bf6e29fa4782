package vn.langso.media.guides;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Guides that came together, checked and cleaned.
 *
 * @param guides as written: version 0, placeholders open
 * @param fallbacks what stands in place of a placeholder, by its key without braces
 * @param lexicon how a voice reads a word, by the word as written
 */
record GuidePack(LocalDate preparedOn, List<Guide> guides, Map<String, String> fallbacks, Map<String, String> lexicon) {
    GuidePack {
        guides = List.copyOf(guides);
        fallbacks = Map.copyOf(fallbacks);
        lexicon = Map.copyOf(lexicon);
    }
}
