package vn.langso.web.errors;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the known names somebody meant: the one with the fewest letters to change. */
final class NearestName {

    /** With a third of its letters changed a name is another one. */
    private static final int PART = 3;

    private NearestName() {}

    static Optional<String> of(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> changes(written, name) <= Math.max(1, name.length() / PART))
                .min(Comparator.comparingInt((String name) -> changes(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to add, to leave out or to replace (Levenshtein); capitals are no change. */
    private static int changes(String written, String name) {
        String from = written.toLowerCase(Locale.ROOT);
        String to = name.toLowerCase(Locale.ROOT);
        int[] before = new int[to.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[before.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[to.length()];
    }
}
