package vn.langso.scheduler.playout;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** This start of the station. Its fences are unique: whoever holds an older one gets no row any more. Thread-safe. */
@Component
class StationBoot {
    private final String id = HexFormat.of().toHexDigits(new SecureRandom().nextLong());
    private final AtomicLong counter = new AtomicLong();

    String id() {
        return id;
    }

    String nextFence() {
        return id + "-" + counter.incrementAndGet();
    }
}
