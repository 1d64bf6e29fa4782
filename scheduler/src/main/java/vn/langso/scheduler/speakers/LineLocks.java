package vn.langso.scheduler.speakers;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which line. All lines of an airing are taken at once, so nobody holds some while waiting for others; only an
 * emergency may leave those out that another emergency has. Emergencies come before everything else, then the more urgent;
 * among equals first come is first served: a later wish waits while an earlier one wants any of the same lines. Only who
 * may go on is woken: hundreds may wait, and waking all of them would keep the first off the air. Thread-safe.
 */
final class LineLocks {
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, LineUse> holders = new HashMap<>();
    private final NavigableSet<Wish> waiting = new TreeSet<>();
    private long wishes;

    /** In the order in which they are served. */
    private record Wish(long number, Set<String> lines, LineUse use, Condition turn) implements Comparable<Wish> {
        private static final Comparator<Wish> ORDER = Comparator.comparing((Wish wish) -> !wish.use.isEmergency())
                .thenComparing(wish -> -wish.use.urgency())
                .thenComparing(Wish::number);

        @Override
        public int compareTo(Wish other) {
            return ORDER.compare(this, other);
        }

        boolean meets(Collection<String> others) {
            return !Collections.disjoint(others, lines);
        }
    }

    /** Waits for all lines as long as they are still wanted, which is asked at once and again and again. */
    boolean take(Collection<String> lines, LineUse use, BooleanSupplier stillWanted) {
        lock.lock();
        Wish wish = join(lines, use);
        try {
            while (!mayHave(wish)) {
                if (!stillWanted.getAsBoolean()) {
                    return false;
                }
                await(wish);
            }
            wish.lines().forEach(line -> holders.put(line, use));
            return true;
        } catch (InterruptedException e) {
            return false; // nobody of ours interrupts; whoever did wants no lines any more
        } finally {
            leave(wish);
            lock.unlock();
        }
    }

    /**
     * For an emergency: takes at once all of the lines that no other emergency has or came for earlier, and leaves the
     * others out; waits while there is none, and while anything else has one of them.
     *
     * @param stillWanted asked at once if it must wait, and again and again; told the lines that it would take
     * @return those taken, or empty if they were no longer wanted
     */
    Optional<Set<String>> takeReachable(Collection<String> lines, LineUse use, Predicate<Set<String>> stillWanted) {
        lock.lock();
        Wish wish = join(lines, use);
        try {
            Set<String> reachable = reachable(wish);
            while (reachable.stream().anyMatch(holders::containsKey)
                    || reachable.isEmpty() && !wish.lines().isEmpty()) {
                if (!stillWanted.test(reachable)) {
                    return Optional.empty();
                }
                await(wish);
                reachable = reachable(wish);
            }
            reachable.forEach(line -> holders.put(line, use));
            return Optional.of(reachable);
        } catch (InterruptedException e) {
            return Optional.empty(); // nobody of ours interrupts; whoever did wants no lines any more
        } finally {
            leave(wish);
            lock.unlock();
        }
    }

    void give(Collection<String> lines, LineUse use) {
        lock.lock();
        try {
            lines.forEach(line -> holders.remove(line, use));
            wake();
        } finally {
            lock.unlock();
        }
    }

    @Nullable
    LineUse holder(String line) {
        lock.lock();
        try {
            return holders.get(line);
        } finally {
            lock.unlock();
        }
    }

    /** Whether an emergency has one of these lines, or waits for it. */
    boolean emergencyOn(Collection<String> lines) {
        lock.lock();
        try {
            return lines.stream().anyMatch(this::isWithEmergency)
                    || waiting.stream().anyMatch(wish -> wish.use().isEmergency() && wish.meets(lines));
        } finally {
            lock.unlock();
        }
    }

    /** How many airings wait for lines. */
    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private Wish join(Collection<String> lines, LineUse use) {
        Wish wish = new Wish(wishes++, Set.copyOf(lines), use, lock.newCondition());
        waiting.add(wish);
        return wish;
    }

    /** Until it may go on, or for a moment: whoever calls looks again. */
    private static void await(Wish wish) throws InterruptedException {
        wish.turn().awaitNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_AGAIN_MILLIS));
    }

    private void leave(Wish wish) {
        waiting.remove(wish);
        wake();
    }

    /** Those whose lines are free and wanted by nobody before them; an emergency looks for itself. */
    private void wake() {
        Set<String> wanted = new HashSet<>(holders.keySet());
        for (Wish wish : waiting) {
            if (wish.use().isEmergency() || !wish.meets(wanted)) {
                wish.turn().signal();
            }
            wanted.addAll(wish.lines());
        }
    }

    private Set<String> reachable(Wish wish) {
        return wish.lines().stream()
                .filter(line -> !isWithEmergency(line))
                .filter(line -> waiting.headSet(wish).stream()
                        .noneMatch(other ->
                                other.use().isEmergency() && other.lines().contains(line)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isWithEmergency(String line) {
        LineUse use = holders.get(line);
        return use != null && use.isEmergency();
    }

    private boolean mayHave(Wish wish) {
        return wish.lines().stream().noneMatch(holders::containsKey)
                && waiting.headSet(wish).stream().noneMatch(other -> other.meets(wish.lines()));
    }
}
