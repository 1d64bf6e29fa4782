package vn.langso.media.print;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the first design that holds the text and the largest text size in it, by laying the parts out and measuring. */
final class Typesetter {
    /** A design with the text size that fits it. */
    record Setting(double size, Arrangement arrangement) {}

    private final Press press;
    private final Edition edition;
    private final Composer composer;
    private final PartHeights memory;
    private final Map<Double, Parts> measured = new HashMap<>();

    Typesetter(Press press, Composer composer, PartHeights memory) {
        this.memory = memory;
        this.press = press;
        edition = composer.edition();
        this.composer = composer;
    }

    /** Empty if the text fits none of the designs even in the smallest size. */
    Optional<Setting> set() {
        return edition.designs().stream()
                .flatMap(design -> largest(design).stream())
                .findFirst();
    }

    /** A size that fits lets every smaller one fit. Begins where the last sheet of the kind ended: teams differ little. */
    private Optional<Setting> largest(Design design) {
        int guess = memory.guess(edition, design);
        boolean guessed = fits(design, guess);
        if (!guessed && !fits(design, 0)) {
            return Optional.empty();
        }
        int fitting = guessed ? guess : 0;
        int last = guessed ? edition.sizes().size() - 1 : guess - 1;
        int best = fitting < last && fits(design, fitting + 1) ? bisected(design, fitting + 1, last) : fitting;
        memory.learn(edition, design, best);
        return attempt(design, edition.sizes().get(best));
    }

    /** The largest from a size that fits to the last one that may. */
    private int bisected(Design design, int fitting, int last) {
        int low = fitting;
        int high = last;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits(design, middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private boolean fits(Design design, int size) {
        return attempt(design, edition.sizes().get(size)).isPresent();
    }

    private Optional<Setting> attempt(Design design, double size) {
        if (isHopeless(design, size)) {
            return Optional.empty();
        }
        Parts parts = measured.computeIfAbsent(size, this::measure);
        return design.arrange(parts).map(arrangement -> new Setting(size, arrangement));
    }

    /** What is known of the sheet fills it already; of sheets for many teams most parts are known. */
    private boolean isHopeless(Design design, double size) {
        return !measured.containsKey(size)
                && design.arrange(onPaper(memory.leastHeights(composer, size))).isEmpty();
    }

    private Parts measure(double size) {
        return onPaper(memory.heights(press, composer, size));
    }

    private Parts onPaper(Map<String, Double> heights) {
        return new Parts(heights.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> part.getValue() / edition.scale())));
    }

    /** What is too long, by how much. */
    TooLong tooLong(String title) {
        return TooLong.of(title, edition, measured.computeIfAbsent(edition.smallest(), this::measure));
    }
}
