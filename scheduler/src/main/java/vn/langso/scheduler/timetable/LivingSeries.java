package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Every living slot with its recurrence read, kept between two questions: ten thousand slots cost a tenth of a second
 * to read, one that changed costs nothing. What a transaction sees is what it may use; others see it once it is
 * committed. Turns of planning come one after another, so a slot that changed has a turn nobody has seen. Thread-safe.
 */
@Component
class LivingSeries {
    private final JdbcSlots slots;
    private final Clock clock;
    private volatile Snapshot kept = Snapshot.of(0, Map.of());

    LivingSeries(JdbcSlots slots, Clock clock) {
        this.slots = slots;
        this.clock = clock;
    }

    /** @param all the values, the same list as long as nothing changes */
    private record Snapshot(long turn, Map<Long, Series> byId, List<Series> all) {
        static Snapshot of(long turn, Map<Long, Series> byId) {
            return new Snapshot(turn, Map.copyOf(byId), List.copyOf(byId.values()));
        }

        boolean agrees(JdbcSlots.State state) {
            return turn == state.turn() && byId.size() == state.living();
        }
    }

    /** In no order; the same list again until one of them changes, for what is made of all of them. */
    List<Series> all() {
        return current().all();
    }

    private Snapshot current() {
        JdbcSlots.State state = slots.state();
        Snapshot known = kept;
        if (known.agrees(state)) {
            return known;
        }
        Snapshot seen = with(known, slots.changedAfter(known.turn()), state.turn());
        if (!seen.agrees(state)) {
            seen = with(Snapshot.of(0, Map.of()), slots.living(), state.turn());
        }
        keepOnceCommitted(seen);
        return seen;
    }

    private Snapshot with(Snapshot known, List<StoredSlot> changed, long turn) {
        if (changed.isEmpty()) {
            return new Snapshot(turn, known.byId(), known.all());
        }
        Map<Long, Series> byId = new HashMap<>(known.byId());
        for (StoredSlot stored : changed) {
            if (stored.isWithdrawn()) {
                byId.remove(stored.slot().id());
            } else {
                byId.put(stored.slot().id(), Series.of(stored, clock.getZone()));
            }
        }
        return Snapshot.of(turn, byId);
    }

    private void keepOnceCommitted(Snapshot seen) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            keep(seen);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keep(seen);
            }
        });
    }

    private synchronized void keep(Snapshot seen) {
        if (seen.turn() >= kept.turn()) {
            kept = seen;
        }
    }
}
