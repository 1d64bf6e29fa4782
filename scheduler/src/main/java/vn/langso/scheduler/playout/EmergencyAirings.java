package vn.langso.scheduler.playout;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.emergency.EmergencyAir;
import vn.langso.scheduler.emergency.EmergencyBook;

/**
 * The emergencies that are on air from this station, each on a thread of its own. Once a second it looks into the
 * register: what is in force there goes on air, also after a power cut or when another station died; what is no longer
 * ends; and what is over its time expires. Thread-safe.
 */
@Component
class EmergencyAirings implements EmergencyAir {
    private static final Logger log = LoggerFactory.getLogger(EmergencyAirings.class);
    private static final Duration WATCH = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(3);
    /** Whoever declared it begins it in this time; then it is for everybody. */
    private static final Duration FIRST_CALL = Duration.ofSeconds(5);

    private final Map<Long, EmergencyAiring> airings = new ConcurrentHashMap<>();
    private final EmergencyStudio studio;
    private final EmergencyBook book;
    private final StationLife life;
    private volatile boolean closing;

    EmergencyAirings(EmergencyStudio studio, StationLife life) {
        this.studio = studio;
        this.book = studio.book();
        this.life = life;
    }

    @Override
    public void begin(Emergency emergency) {
        EmergencyAiring airing = new EmergencyAiring(studio, emergency);
        if (closing
                || airings.containsKey(emergency.id())
                || !book.adopt(emergency.id(), studio.boot().id(), life.living())
                || airings.putIfAbsent(emergency.id(), airing) != null) {
            return;
        }
        Thread.ofPlatform()
                .daemon()
                .name("emergency-" + emergency.id())
                .priority(Thread.MAX_PRIORITY)
                .start(() -> run(emergency.id(), airing));
    }

    @Override
    public void end(long emergencyId, String why) {
        EmergencyAiring airing = airings.get(emergencyId);
        if (airing != null) {
            airing.end(why);
        }
    }

    @Override
    public Instant now() {
        return studio.gate().now();
    }

    /** From the opening of the station on; what was in force before goes on at once. */
    Beat open() {
        watch(Duration.ZERO);
        return new Beat("emergency-watch", WATCH, () -> watch(FIRST_CALL));
    }

    /** Sounds fade out; what is in force begins anew, with its tone, at the next start of a station. */
    void beginToClose() {
        closing = true;
        airings.values().forEach(EmergencyAiring::close);
    }

    /** Waits a moment until all is silent. */
    void close() {
        beginToClose();
        long until = System.nanoTime() + FAREWELL.toNanos();
        while (!airings.isEmpty() && System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private void watch(Duration leftAlone) {
        Instant now = studio.gate().now();
        for (Emergency emergency : book.inForce()) {
            if (!emergency.expires().isAfter(now)) {
                expire(emergency, now);
            } else if (!airings.containsKey(emergency.id())
                    && !emergency.declaredAt().plus(leftAlone).isAfter(now)) {
                goOn(emergency);
            }
        }
        airings.keySet().stream()
                .filter(id -> !book.isWith(id, studio.boot().id()))
                .forEach(id -> end(id, book.get(id).ending()));
    }

    private void expire(Emergency emergency, Instant now) {
        long id = emergency.id();
        if (!airings.containsKey(id) && book.adopt(id, studio.boot().id(), life.living())) {
            studio.log().closeLeft(id); // its time ran out while the station was off
        }
        if (book.expire(emergency, now)) {
            log.warn("Emergency {} '{}' has expired", id, emergency.title());
        }
        end(id, book.get(id).ending());
    }

    private void goOn(Emergency emergency) {
        if (!book.adopt(emergency.id(), studio.boot().id(), life.living())) {
            return; // with another station that lives
        }
        log.warn("Emergency {} '{}' goes on", emergency.id(), emergency.title());
        studio.log().closeLeft(emergency.id());
        begin(emergency);
    }

    private void run(long id, EmergencyAiring airing) {
        try {
            airing.run();
        } finally {
            airings.remove(id, airing);
        }
    }
}
