package vn.langso.media.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideTranslation;

/** The words of the other language of a sheet in two, beside the Vietnamese of the same warning or step. */
record SecondLanguage(GuideTranslation translation) {
    /** Scripts whose letters stand one behind the other: what the layout engine can set. It joins and turns none. */
    private static final Set<UnicodeScript> SET_RIGHT = Set.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK);

    private static final Map<String, Map<String, String>> WORDS = new ConcurrentHashMap<>();

    /** @throws Refusal if there is no translation, or it is in a script that would be printed wrong */
    static SecondLanguage of(Guide guide, PrintContext context) {
        GuideTranslation translation = context.translation();
        if (translation == null) {
            throw Refusal.invalid(
                    "guide",
                    "Bài “%s” chưa có bản dịch nào nên không in song ngữ được.".formatted(guide.title()),
                    "No translation of " + guide.slug());
        }
        SecondLanguage second = new SecondLanguage(translation);
        second.checkScript();
        return second;
    }

    private void checkScript() {
        String wrong = texts().flatMapToInt(String::codePoints)
                .filter(letter -> !SET_RIGHT.contains(UnicodeScript.of(letter)))
                .distinct()
                .limit(20)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(
                    "translation",
                    "Bản dịch %s có chữ mà phông chữ đi kèm không in đúng được: %s. Bản song ngữ in được chữ La-tinh, Kirin và Hy Lạp."
                            .formatted(translation.languageName(), wrong),
                    "Cannot set the script of " + translation.language());
        }
    }

    private Stream<String> texts() {
        return Stream.of(
                        Stream.of(translation.title(), translation.summary()),
                        translation.warnings().stream(),
                        translation.steps().stream().flatMap(step -> Stream.of(step.title(), step.text())))
                .flatMap(texts -> texts);
    }

    /** Everything but the warnings and the steps. */
    Map<String, String> beside(Map<String, String> own) {
        Map<String, String> single = new HashMap<>(own);
        single.put("language", translation.language());
        single.put("other-title", PrintText.clean(translation.title()));
        single.put("other-summary", PrintText.clean(translation.summary()));
        single.putAll(fixedWords(own));
        return single;
    }

    /** What stands on every sheet, in the other language; none where we have no words in it. */
    private Map<String, String> fixedWords(Map<String, String> own) {
        Map<String, String> words = new HashMap<>();
        WORDS.computeIfAbsent(Locale.forLanguageTag(translation.language()).getLanguage(), SecondLanguage::words)
                .forEach((name, word) -> words.put("word-" + name, word));
        if (!own.getOrDefault("imprint", "").contains(PaperSettings.NOT_FOR_SALE)) {
            words.remove("word-not-for-sale");
        }
        words.put("word-sold", words.getOrDefault("word-not-for-sale", ""));
        boolean sample = words.containsKey("word-sample")
                && !own.getOrDefault("sample", "").isEmpty();
        words.put("word-sample", sample ? " · " + words.get("word-sample") : "");
        return words;
    }

    private static Map<String, String> words(String language) {
        try (InputStream file = SecondLanguage.class.getResourceAsStream("/print/words_" + language + ".properties")) {
            Properties words = new Properties();
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            return words.stringPropertyNames().stream()
                    .collect(Collectors.toMap(name -> name, name -> PrintText.clean(words.getProperty(name))));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the words of our own sheets in " + language, e);
        }
    }

    List<Map<String, String>> besideWarnings(List<Map<String, String>> own) {
        return both(own, translation.warnings().stream().map(this::warning).toList());
    }

    List<Map<String, String>> besideSteps(List<Map<String, String>> own) {
        return both(own, translation.steps().stream().map(this::step).toList());
    }

    private Map<String, String> warning(String text) {
        return Map.of("language", translation.language(), "other-warning", PrintText.clean(text));
    }

    private Map<String, String> step(GuideTranslation.Step step) {
        return Map.of(
                "language", translation.language(),
                "other-title", PrintText.clean(step.title()),
                "other-text", PrintText.clean(step.text()));
    }

    private static List<Map<String, String>> both(List<Map<String, String>> own, List<Map<String, String>> other) {
        return IntStream.range(0, own.size())
                .mapToObj(i -> {
                    Map<String, String> row = new HashMap<>(own.get(i));
                    row.putAll(other.get(i));
                    return Map.copyOf(row);
                })
                .toList();
    }
}
