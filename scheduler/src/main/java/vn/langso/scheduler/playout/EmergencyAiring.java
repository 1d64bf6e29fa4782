package vn.langso.scheduler.playout;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.langso.media.audio.Clip;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.emergency.EmergencySound;

/**
 * One emergency on air from here, round after round, until it ends. Each round is made ready before anything is cut off;
 * then everything on its lines fades out, except another emergency, for which only the lines that it has wait
 * ({@link EmergencyParts}). Runs on a thread of its own.
 */
final class EmergencyAiring implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(EmergencyAiring.class);
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long AFTER_FAILURE_NANOS = TimeUnit.SECONDS.toNanos(1);
    /** Between two rounds of something longer than its own period: others may want to speak, too. */
    static final Duration BREATH = Duration.ofSeconds(5);

    private final EmergencyStudio studio;
    private final Emergency emergency;
    private final ClockGate gate;
    private final EmergencyParts parts;
    private volatile boolean ended;
    private volatile boolean closing;
    private EmergencySound sound;
    private Instant due;

    EmergencyAiring(EmergencyStudio studio, Emergency emergency) {
        this.studio = studio;
        this.emergency = emergency;
        this.gate = studio.gate();
        this.parts = new EmergencyParts(studio, emergency, this::goesOn);
        this.sound = emergency.sound();
        this.due = emergency.nextRoundAt();
    }

    /** It is over: silence, for good; the air log says why. */
    void end(String why) {
        ended = true;
        parts.stop(why);
    }

    /** The station closes: silence, for now. */
    void close() {
        closing = true;
        parts.close();
    }

    @Override
    public void run() {
        while (goesOn()) {
            if (gate.now().isBefore(due)) {
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            } else {
                tryRound();
            }
        }
        parts.awaitSilence();
        log.info("Emergency {} is silent", emergency.id());
    }

    private boolean goesOn() {
        return !ended && !closing && gate.now().isBefore(emergency.expires());
    }

    private void tryRound() {
        try {
            round();
        } catch (RuntimeException e) {
            log.error("A round of emergency {} failed, again in a second", emergency.id(), e);
            LockSupport.parkNanos(AFTER_FAILURE_NANOS);
        }
    }

    private void round() {
        hear(studio.voice().soundOf(emergency.what(), sound));
        parts.play(clip(), due, this::over);
    }

    private Instant over(Progress round) {
        due = nextRound(round);
        return due;
    }

    private Instant nextRound(Progress now) {
        Instant began = Objects.requireNonNullElse(now.startedAt(), gate.now());
        Instant next = began.plus(Duration.ofMinutes(emergency.what().repeatEveryMinutes()));
        Instant earliest = gate.now().plus(BREATH);
        return next.isBefore(earliest) ? earliest : next;
    }

    private void hear(EmergencySound now) {
        if (!now.equals(sound)) {
            sound = now;
            log.error("Emergency {} now sounds like {}: {}", emergency.id(), now.kind(), now.problem());
            studio.book().soundsLike(emergency.id(), now);
        }
    }

    private @Nullable Clip clip() {
        Long id = sound.clipId();
        return id == null ? null : studio.clips().find(id).orElse(null);
    }
}
