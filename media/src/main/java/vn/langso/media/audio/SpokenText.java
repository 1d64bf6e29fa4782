package vn.langso.media.audio;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.langso.config.VietnameseText;

/**
 * Turns written Vietnamese into words that any voice reads right: no digit, abbreviation or symbol is left to the
 * voice's own guess (measured on espeak-ng 1.51, which loses the slashes of dates and swallows numbers). Immutable.
 */
final class SpokenText {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    private final List<ReadingRule> rules;

    /** {@code lexicon} says how the commune pronounces a word, for example "Zalo": "da lô". */
    SpokenText(Map<String, String> lexicon, NumberWords words) {
        SpokenNumbers numbers = new SpokenNumbers(words);
        // documents look like dates and dates like fractions, so the more special ones come first
        this.rules = Stream.of(
                        new SpokenDocuments(words).rules(),
                        lexicon.isEmpty() ? List.<ReadingRule>of() : List.of(SpokenAbbreviations.wholeWords(lexicon)),
                        SpokenSymbols.addresses(),
                        numbers.telephones(),
                        new SpokenDates(words).rules(),
                        numbers.rules(),
                        new SpokenAbbreviations(words).rules(),
                        SpokenSymbols.rules())
                .flatMap(List::stream)
                .toList();
    }

    /** The whole text in words. */
    String words(String text) {
        return ReadingRule.applyAll(rules, VietnameseText.clean(text)).strip();
    }

    /** The text in words, cut where a reader would take breath; never an empty sentence. */
    List<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(words(text))
                .filter(sentence -> sentence.codePoints().anyMatch(Character::isLetter))
                .toList();
    }
}
