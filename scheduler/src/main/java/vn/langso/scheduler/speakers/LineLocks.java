package vn.langso.scheduler.speakers;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which line. All lines of an airing are taken at once, so nobody holds some while waiting for others; only an
 * emergency may leave those out that another emergency has. Emergencies come before everything else; among equals first
 * come is first served: a later wish waits while an earlier one wants any of the same lines. Thread-safe.
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

    /**
     * For an emergency: takes at once all of the lines that no other emergency has or came for earlier, and leaves the
     * others out; waits while there is none, and while anything else has one of them.
     *
     * @param stillWanted asked at once if it must wait, and again and again; told the lines that it would take
     * @return those taken, or empty if they were no longer wanted
     */
    synchronized Optional<Set<String>> takeReachable(
            Collection<String> lines, LineUse use, Predicate<Set<String>> stillWanted) {
        Wish wish = new Wish(Set.copyOf(lines), use);
        waiting.add(wish);
        try {
            Set<String> reachable = reachable(wish);
            while (reachable.stream().anyMatch(holders::containsKey) || reachable.isEmpty() && !wish.lines.isEmpty()) {
                if (!stillWanted.test(reachable)) {
                    return Optional.empty();
                }
                wait(LOOK_AGAIN_MILLIS);
                reachable = reachable(wish);
            }
            reachable.forEach(line -> holders.put(line, use));
            return Optional.of(reachable);
        } catch (InterruptedException e) {
            return Optional.empty(); // nobody of ours interrupts; whoever did wants no lines any more
        } finally {
            waiting.remove(wish);
            notifyAll();
        }
    }

    private Set<String> reachable(Wish wish) {
        return wish.lines.stream()
                .filter(line -> !isWithEmergency(line))
                .filter(line -> waiting.stream()
                        .noneMatch(other -> other != wish
                                && other.use.isEmergency()
                                && other.lines.contains(line)
                                && cameBefore(other, wish)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isWithEmergency(String line) {
        LineUse use = holders.get(line);
        return use != null && use.isEmergency();
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
        return lines.stream().anyMatch(this::isWithEmergency)
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
