package vn.langso.media.print;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Remembers how high parts are, so that of 989 sheets that differ in their helpers only the helpers are measured. A part's
 * height follows from its content, the style sheets and the text size, nothing else. Thread-safe.
 */
final class PartHeights {
    private static final int REMEMBERED = 2_000;

    private record Key(
            String template,
            LeafletStyle style,
            Wording wording,
            double scale,
            double size,
            String part,
            String content) {}

    /** Sheets of one kind differ in their people only. */
    private record Kind(String name, LeafletStyle style, Wording wording, Design design) {}

    private final Map<Kind, Integer> guesses = new ConcurrentHashMap<>();
    private final Map<Key, Double> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Heights in mm of all parts of a sheet in this text size; the press measures those that are new. */
    Map<String, Double> heights(Press press, Composer composer, double size) {
        Map<String, Key> keys = keys(composer, size);
        Map<String, Double> heights = known(keys);
        if (heights.size() < keys.size()) {
            Map<String, Key> unknown = new HashMap<>(keys);
            unknown.keySet().removeAll(heights.keySet());
            Map<String, Double> measured = press.measure(composer.toMeasure(size, unknown.keySet()));
            synchronized (known) {
                measured.forEach((part, height) -> known.put(unknown.get(part), height));
            }
            heights.putAll(measured);
        }
        return heights;
    }

    /** The same without measuring: a part that is new has no height at all. */
    Map<String, Double> leastHeights(Composer composer, double size) {
        Map<String, Key> keys = keys(composer, size);
        Map<String, Double> heights = known(keys);
        keys.keySet().forEach(part -> heights.putIfAbsent(part, 0.0));
        return heights;
    }

    private Map<String, Double> known(Map<String, Key> keys) {
        Map<String, Double> heights = new HashMap<>();
        synchronized (known) {
            keys.forEach((part, key) -> {
                Double height = known.get(key);
                if (height != null) {
                    heights.put(part, height);
                }
            });
        }
        return heights;
    }

    private static Map<String, Key> keys(Composer composer, double size) {
        return composer.contents().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> key(composer.edition(), size, part.getKey(), part.getValue())));
    }

    /** Index of the text size that the last sheet of this kind was set in, 0 if there was none. */
    int guess(Edition edition, Design design) {
        return guesses.getOrDefault(kind(edition, design), 0);
    }

    void learn(Edition edition, Design design, int size) {
        guesses.put(kind(edition, design), size);
    }

    private static Kind kind(Edition edition, Design design) {
        return new Kind(edition.name(), edition.style(), edition.wording(), design);
    }

    private static Key key(Edition edition, double size, String part, String content) {
        return new Key(edition.template(), edition.style(), edition.wording(), edition.scale(), size, part, content);
    }
}
