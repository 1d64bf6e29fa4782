package vn.langso.scheduler.playout;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.langso.scheduler.emergency.EmergencyChanged;

/** Remembers when the first transaction of each emergency was committed, in {@link System#nanoTime()}. */
@Component
class CommitWatch {
    private static final Map<Long, Long> COMMITTED = new ConcurrentHashMap<>();

    static long committed(long emergency) {
        return Objects.requireNonNull(COMMITTED.get(emergency));
    }

    @TransactionalEventListener
    void on(EmergencyChanged event) {
        COMMITTED.putIfAbsent(event.emergencyId(), System.nanoTime());
    }
}
