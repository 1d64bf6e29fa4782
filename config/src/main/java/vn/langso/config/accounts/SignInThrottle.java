package vn.langso.config.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * At most 10 failed sign-ins per account in 15 minutes; other accounts are not touched. Kept in memory: a restart
 * forgives. Thread-safe.
 */
@Component
public class SignInThrottle {
    private static final int MAX_FAILURES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    /** more names than a commune has staff: only an attacker gets here, and his oldest guesses are forgotten first */
    private static final int MAX_NAMES = 10_000;

    private final Clock clock;

    /** least recently failed first */
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>();

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    public synchronized boolean blocked(String username) {
        return recent(key(username)).size() >= MAX_FAILURES;
    }

    public synchronized void failed(String username) {
        Deque<Instant> recent = recent(key(username));
        if (recent.size() == MAX_FAILURES) {
            recent.removeFirst();
        }
        recent.addLast(clock.instant());
        failures.remove(key(username));
        failures.put(key(username), recent);
        if (failures.size() > MAX_NAMES) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    public synchronized void succeeded(String username) {
        failures.remove(key(username));
    }

    /** How many names are remembered. */
    synchronized int names() {
        return failures.size();
    }

    private Deque<Instant> recent(String key) {
        Deque<Instant> all = failures.getOrDefault(key, new ArrayDeque<>());
        Instant horizon = clock.instant().minus(WINDOW);
        all.removeIf(at -> !at.isAfter(horizon));
        return all;
    }

    /** Accounts are found in any case, so their failures count together; a huge name must not fill the memory. */
    private static String key(String username) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        return name.length() <= 64 ? name : name.substring(0, 64);
    }
}
