package vn.langso.scheduler.speakers;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which line. All lines of an airing are taken at once, so nobody holds some while waiting for others, and
 * first come is first served: a later wish waits while an earlier one wants any of the same lines. Thread-safe.
 */
final class LineLocks {
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final Map<String, Long> holders = new HashMap<>();
    private final Set<Wish> waiting = new LinkedHashSet<>();

    private static final class Wish {
        final Set<String> lines;

        Wish(Set<String> lines) {
            this.lines = lines;
        }
    }

    /** Waits for all lines as long as they are still wanted; false if they no longer are. */
    synchronized boolean take(Collection<String> lines, long occurrenceId, BooleanSupplier stillWanted) {
        Wish wish = new Wish(Set.copyOf(lines));
        waiting.add(wish);
        try {
            while (!mayHave(wish)) {
                if (!stillWanted.getAsBoolean()) {
                    return false;
                }
                wait(LOOK_AGAIN_MILLIS);
            }
            wish.lines.forEach(line -> holders.put(line, occurrenceId));
            return true;
        } catch (InterruptedException e) {
            return false; // nobody of ours interrupts; whoever did wants no lines any more
        } finally {
            waiting.remove(wish);
            notifyAll();
        }
    }

    synchronized void give(Collection<String> lines, long occurrenceId) {
        lines.forEach(line -> holders.remove(line, occurrenceId));
        notifyAll();
    }

    synchronized @Nullable Long holder(String line) {
        return holders.get(line);
    }

    /** How many airings wait for lines. */
    synchronized int waiting() {
        return waiting.size();
    }

    private boolean mayHave(Wish wish) {
        if (wish.lines.stream().anyMatch(holders::containsKey)) {
            return false;
        }
        for (Wish earlier : waiting) {
            if (earlier == wish) {
                return true;
            }
            if (earlier.lines.stream().anyMatch(wish.lines::contains)) {
                return false;
            }
        }
        return true;
    }
}
