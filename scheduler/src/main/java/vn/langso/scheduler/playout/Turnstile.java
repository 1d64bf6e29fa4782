package vn.langso.scheduler.playout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.bulletins.Priority;

/**
 * Where hundreds are due in one second only a few at a time ask the database whether they may begin, in the order in which
 * they can be heard: the first of every zone before the second of any, the more urgent before the others; what is still to
 * be prepared comes after what is due. So the first do not wait for those that would wait for them. Thread-safe.
 */
@Component
class Turnstile {
    /** Fewer than there are connections: who has its lines already always finds one. */
    static final int AT_ONCE = 4;

    /** One more urgent for the same second is waited for this long, if its thread has not come yet. */
    private static final long WAITED_FOR_NANOS = 300_000_000;

    private static final long LOOK_AGAIN_NANOS = 100_000_000;
    private static final Comparator<Visitor> ORDER = Comparator.comparing((Visitor visitor) -> !visitor.due)
            .thenComparing(visitor -> visitor.before)
            .thenComparing(visitor -> visitor.priority, Comparator.reverseOrder())
            .thenComparing(visitor -> visitor.number);

    private final Monotonic pace;
    private final List<Visitor> waiting = new ArrayList<>();
    private final Set<Visitor> urgent = new HashSet<>();
    private final Map<String, Integer> onTheWay = new HashMap<>();
    private int inside;
    private long visitors;

    Turnstile(Monotonic pace) {
        this.pace = pace;
    }

    /** One airing. Belongs to its thread; its state is guarded by the turnstile. */
    final class Visitor implements AutoCloseable {
        private final Thread thread = Thread.currentThread();
        private final long number;
        private Set<String> zones = Set.of();
        private Priority priority = Priority.NORMAL;
        private Instant plannedAt = Instant.EPOCH;
        private boolean due;
        private boolean admitted;
        private boolean judged;
        private long since;
        private int before;

        private Visitor(long number) {
            this.number = number;
        }

        /** What is known of it once it is prepared. */
        void is(Verdict.Go go) {
            synchronized (Turnstile.this) {
                zones = Set.copyOf(go.occurrence().zones());
                priority = go.priority();
                plannedAt = go.occurrence().plannedAt();
                if (priority != Priority.NORMAL && !judged) {
                    urgent.add(this);
                }
            }
        }

        /** Asks the database for what can be known before its second. */
        <T> T prepare(Supplier<T> question) {
            return pass(this, question);
        }

        /** Asks the database at its second. */
        <T extends @Nullable Object> T reread(Supplier<T> question) {
            synchronized (Turnstile.this) {
                due = true;
            }
            return pass(this, question);
        }

        /** Asks the database at its second; with the answer it is on its way to the air. */
        <T> T judge(Supplier<T> question) {
            return reread(() -> {
                T answer = question.get();
                onItsWay();
                return answer;
            });
        }

        private void onItsWay() {
            synchronized (Turnstile.this) {
                if (!judged) {
                    judged = true;
                    urgent.remove(this);
                    zones.forEach(zone -> onTheWay.merge(zone, 1, Integer::sum));
                }
            }
        }

        /** It is over, whatever came of it. */
        @Override
        public void close() {
            synchronized (Turnstile.this) {
                urgent.remove(this);
                if (judged) {
                    zones.forEach(zone -> onTheWay.computeIfPresent(zone, (slug, n) -> n == 1 ? null : n - 1));
                }
            }
        }

        /** Another one, for the same second and a zone of its own, goes first as soon as it is there. */
        private boolean letsPass(Visitor other) {
            return other.priority.compareTo(priority) > 0
                    && other.plannedAt.equals(plannedAt)
                    && other.zones.stream().anyMatch(zones::contains)
                    && pace.nanos() - since < WAITED_FOR_NANOS;
        }
    }

    /** How many wait to be let in. */
    synchronized int waiting() {
        return waiting.size();
    }

    synchronized Visitor visitor() {
        return new Visitor(visitors++);
    }

    private <T extends @Nullable Object> T pass(Visitor visitor, Supplier<T> question) {
        join(visitor);
        try {
            while (!isAdmitted(visitor)) {
                pace.pause(LOOK_AGAIN_NANOS);
            }
            return question.get();
        } finally {
            leave(visitor);
        }
    }

    private synchronized void join(Visitor visitor) {
        visitor.since = pace.nanos();
        waiting.add(visitor);
        admit();
    }

    private synchronized boolean isAdmitted(Visitor visitor) {
        if (!visitor.admitted) {
            admit();
        }
        return visitor.admitted;
    }

    private synchronized void leave(Visitor visitor) {
        inside -= visitor.admitted ? 1 : 0;
        visitor.admitted = false;
        waiting.remove(visitor);
        admit();
    }

    private void admit() {
        while (inside < AT_ONCE) {
            waiting.forEach(visitor -> visitor.before = before(visitor));
            Visitor next = waiting.stream().filter(this::mayGo).min(ORDER).orElse(null);
            if (next == null) {
                return;
            }
            waiting.remove(next);
            next.admitted = true;
            inside++;
            LockSupport.unpark(next.thread);
        }
    }

    /** How many of one of its zones are on their way to the air already. */
    private int before(Visitor visitor) {
        return visitor.judged
                ? 0
                : visitor.zones.stream()
                        .mapToInt(zone -> onTheWay.getOrDefault(zone, 0))
                        .max()
                        .orElse(0);
    }

    private boolean mayGo(Visitor visitor) {
        return !visitor.due || urgent.stream().noneMatch(visitor::letsPass);
    }
}
