package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.util.Collection;
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
    private volatile Snapshot kept = new Snapshot(0, Map.of());

    LivingSeries(JdbcSlots slots, Clock clock) {
        this.slots = slots;
        this.clock = clock;
    }

    private record Snapshot(long turn, Map<Long, Series> byId) {
        boolean agrees(JdbcSlots.State state) {
            return turn == state.turn() && byId.size() == state.living();
        }
    }

    /** In no order. */
    Collection<Series> all() {
        return current().byId().values();
    }

    private Snapshot current() {
        JdbcSlots.State state = slots.state();
        Snapshot known = kept;
        if (known.agrees(state)) {
            return known;
        }
        Snapshot seen = with(known, slots.changedAfter(known.turn()), state.turn());
        if (!seen.agrees(state)) {
            seen = with(new Snapshot(0, Map.of()), slots.living(), state.turn());
        }
        keepOnceCommitted(seen);
        return seen;
    }

    private Snapshot with(Snapshot known, List<StoredSlot> changed, long turn) {
        Map<Long, Series> byId = new HashMap<>(known.byId());
        for (StoredSlot stored : changed) {
            if (stored.isWithdrawn()) {
                byId.remove(stored.slot().id());
            } else {
                byId.put(stored.slot().id(), Series.of(stored, clock.getZone()));
            }
        }
        return new Snapshot(turn, Map.copyOf(byId));
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
