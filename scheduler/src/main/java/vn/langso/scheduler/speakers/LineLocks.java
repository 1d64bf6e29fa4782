package vn.langso.scheduler.speakers;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which line. All lines of an airing are taken at once, so nobody holds some while waiting for others.
 * Emergencies come before everything else; among equals first come is first served: a later wish waits while an earlier
 * one wants any of the same lines. Thread-safe.
 */
final class LineLocks {
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final Map<String, LineUse> holders = new HashMap<>();
    private final Set<Wish> waiting = new LinkedHashSet<>();

    private static final class Wish {
        final Set<String> lines;
        final LineUse use;

        Wish(Set<String> lines, LineUse use) {
            this.lines = lines;
            this.use = use;
        }

        boolean meets(Collection<String> others) {
            return !Collections.disjoint(others, lines);
        }
    }

    /** Waits for all lines as long as they are still wanted, which is asked at once and again and again. */
    synchronized boolean take(Collection<String> lines, LineUse use, BooleanSupplier stillWanted) {
        Wish wish = new Wish(Set.copyOf(lines), use);
        waiting.add(wish);
        try {
            while (!mayHave(wish)) {
                if (!stillWanted.getAsBoolean()) {
                    return false;
                }
                wait(LOOK_AGAIN_MILLIS);
            }
            wish.lines.forEach(line -> holders.put(line, use));
            return true;
        } catch (InterruptedException e) {
            return false; // nobody of ours interrupts; whoever did wants no lines any more
        } finally {
            waiting.remove(wish);
            notifyAll();
        }
    }

    synchronized void give(Collection<String> lines, LineUse use) {
        lines.forEach(line -> holders.remove(line, use));
        notifyAll();
    }

    synchronized @Nullable LineUse holder(String line) {
        return holders.get(line);
    }

    /** Whether an emergency has one of these lines, or waits for it. */
    synchronized boolean emergencyOn(Collection<String> lines) {
        return lines.stream().map(holders::get).anyMatch(use -> use != null && use.isEmergency())
                || waiting.stream().anyMatch(wish -> wish.use.isEmergency() && wish.meets(lines));
    }

    /** How many airings wait for lines. */
    synchronized int waiting() {
        return waiting.size();
    }

    private boolean mayHave(Wish wish) {
        boolean free = wish.lines.stream().noneMatch(holders::containsKey);
        return free && waiting.stream().noneMatch(other -> other != wish && goesBefore(other, wish));
    }

    private boolean goesBefore(Wish other, Wish wish) {
        if (!other.meets(wish.lines)) {
            return false;
        }
        return other.use.isEmergency() == wish.use.isEmergency() ? cameBefore(other, wish) : other.use.isEmergency();
    }

    private boolean cameBefore(Wish other, Wish wish) {
        for (Wish one : waiting) {
            if (one == other || one == wish) {
                return one == other;
            }
        }
        return false;
    }
}
