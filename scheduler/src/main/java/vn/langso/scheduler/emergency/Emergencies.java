package vn.langso.scheduler.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.langso.config.DurableCommit;
import vn.langso.config.Refusal;

/**
 * Declares, ends and confirms emergencies. They are bound neither by broadcast windows nor by holidays, and need no
 * approval before: one person with a reason is enough, another confirms afterwards. Thread-safe.
 */
@Service
public class Emergencies {
    private static final Logger log = LoggerFactory.getLogger(Emergencies.class);

    private final EmergencyCheck check;
    private final EmergencyVoice voice;
    private final EmergencyBook book;
    private final EmergencyAir air;
    private final DurableCommit durable;

    Emergencies(
            EmergencyCheck check, EmergencyVoice voice, EmergencyBook book, EmergencyAir air, DurableCommit durable) {
        this.check = check;
        this.voice = voice;
        this.book = book;
        this.air = air;
        this.durable = durable;
    }

    /**
     * Puts something on air at once. Its sound is made ready first, which takes as long as speaking takes; from the
     * commit on it is on air within a second. Refuses ({@link Refusal}) a bad draft with every problem.
     */
    public Emergency declare(EmergencyDraft draft, String by) {
        EmergencyDraft checked = check.checked(draft);
        Emergency emergency = book.add(checked, voice.prepare(checked), by, air.now());
        air.begin(emergency);
        log.warn("Emergency {} '{}' declared by '{}'", emergency.id(), emergency.title(), by);
        toDisk(emergency);
        return emergency;
    }

    /** Every problem a draft has, or nothing. */
    public List<Refusal.Problem> problems(EmergencyDraft draft) {
        try {
            check.checked(draft);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.problems();
        }
    }

    /** Ends an emergency: silence within a second, and it goes from the kiosks. Refused if it is over already. */
    public Emergency stop(long id, String by) {
        Emergency stopped = book.stop(id, by, air.now());
        air.end(id, stopped.ending());
        log.warn("Emergency {} '{}' stopped by '{}'", id, stopped.title(), by);
        return stopped;
    }

    /** Confirms afterwards that it was right, during or after it; forbidden for who declared it. */
    public Emergency approve(long id, String by) {
        return book.approve(id, by, air.now());
    }

    /** Those in force, oldest first. */
    public List<Emergency> inForce() {
        return book.inForce();
    }

    /** Those that ended in the time that lies behind, the last first. What a station found expired ended as it found it. */
    public List<Emergency> endedWithin(Duration time) {
        Instant now = air.now();
        return book.endedBetween(now.minus(time), now);
    }

    /** Those that nobody has confirmed yet, oldest first; they may be over. */
    public List<Emergency> unapproved() {
        return book.unapproved();
    }

    /** The newest first. */
    public List<Emergency> newest(int limit) {
        return book.newest(limit);
    }

    public Optional<Emergency> find(long id) {
        return book.find(id);
    }

    /** People must be warned even where the disk is not able to promise to remember it. */
    private void toDisk(Emergency emergency) {
        try {
            durable.sync();
        } catch (RuntimeException e) {
            log.error("Emergency {} is on air but not safe on the disk", emergency.id(), e);
        }
    }
}
