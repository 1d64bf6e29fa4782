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

    Typesetter(Press press, Edition edition, Composer composer, PartHeights memory) {
        this.memory = memory;
        this.press = press;
        this.edition = edition;
        this.composer = composer;
    }

    /** @throws TooLong if the text fits none of the designs even in the smallest size */
    Setting set(String title) {
        return edition.designs().stream()
                .flatMap(design ->
                        attempt(design, edition.smallest()).stream().map(smallest -> largest(design, smallest)))
                .findFirst()
                .orElseThrow(() -> tooLong(title));
    }

    /** Bisection: a size that fits lets every smaller one fit. */
    private Setting largest(Design design, Setting smallest) {
        Setting best = smallest;
        int low = 1;
        int high = edition.sizes().size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Optional<Setting> attempt = attempt(design, edition.sizes().get(middle));
            if (attempt.isPresent()) {
                best = attempt.get();
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }

    private Optional<Setting> attempt(Design design, double size) {
        Parts parts = measured.computeIfAbsent(size, this::measure);
        return design.arrange(parts).map(arrangement -> new Setting(size, arrangement));
    }

    private Parts measure(double size) {
        return new Parts(memory.heights(press, composer, size).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> part.getValue() / edition.scale())));
    }

    private TooLong tooLong(String title) {
        return TooLong.of(title, edition, measured.computeIfAbsent(edition.smallest(), this::measure));
    }
}
