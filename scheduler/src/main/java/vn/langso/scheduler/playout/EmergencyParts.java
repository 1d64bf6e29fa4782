package vn.langso.scheduler.playout;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.langso.media.audio.Clip;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.speakers.LineHold;
import vn.langso.scheduler.speakers.LineUse;
import vn.langso.scheduler.speakers.SpeakerLine;

/**
 * The rounds of one emergency, each in as many parts as it needs: at once on every line that no other emergency has, and
 * on the others as those are given back, from its beginning, unless the next round has begun by then and takes them along.
 * Each part is a stretch of its own in the air log. Only where a part is about to sound is anything cut off. Thread-safe.
 */
final class EmergencyParts {
    private static final Logger log = LoggerFactory.getLogger(EmergencyParts.class);
    private static final long A_MOMENT_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final EmergencyStudio studio;
    private final Emergency emergency;
    private final BooleanSupplier goesOn;
    private final Set<Progress> underWay = ConcurrentHashMap.newKeySet();
    /** Where a part sounds that came later than its round: it is not cut off for the next one. */
    private final Set<String> sounding = new HashSet<>();

    private volatile long newest;

    EmergencyParts(EmergencyStudio studio, Emergency emergency, BooleanSupplier goesOn) {
        this.studio = studio;
        this.emergency = emergency;
        this.goesOn = goesOn;
    }

    /** @param over told how the first part went, if it was complete; says when the next round is due */
    private record Round(long number, @Nullable Clip clip, Instant due, Function<Progress, Instant> over) {
        String clipHash() {
            return clip == null ? "" : clip.sha256();
        }
    }

    private record Part(Round round, Collection<SpeakerLine> lines, boolean first, Progress progress) {
        Part {
            lines = List.copyOf(lines);
        }

        List<SpeakerLine> without(Collection<SpeakerLine> taken) {
            return lines.stream().filter(line -> !taken.contains(line)).toList();
        }
    }

    /** Silence for good; the air log says why. */
    void stop(String why) {
        underWay.forEach(progress -> progress.stop(why));
    }

    /** Silence for now. */
    void close() {
        underWay.forEach(Progress::close);
    }

    void awaitSilence() {
        while (!underWay.isEmpty()) {
            LockSupport.parkNanos(A_MOMENT_NANOS);
        }
    }

    /** A round; returns when its first part is over, or it is no longer wanted. */
    void play(@Nullable Clip clip, Instant due, Function<Progress, Instant> over) {
        List<SpeakerLine> all =
                List.copyOf(studio.zones().linesOf(emergency.what().zones()));
        Set<String> late = nextRound();
        List<SpeakerLine> lines =
                all.stream().filter(line -> !late.contains(line.id())).toList();
        play(begin(new Part(new Round(newest, clip, due, over), lines, true, new Progress(0))));
    }

    /** From now on nobody waits for lines for the round before. */
    private synchronized Set<String> nextRound() {
        newest++;
        return Set.copyOf(sounding);
    }

    private Part begin(Part part) {
        underWay.add(part.progress());
        return part;
    }

    private void play(Part part) {
        try {
            sound(part);
        } finally {
            underWay.remove(part.progress());
        }
    }

    /** Made ready first, then the lines are taken. */
    private void sound(Part part) {
        EmergencyAudio audio = EmergencyAudio.open(part.round().clip(), studio.clips());
        long lengthMs = audio.lengthMs();
        try (FrameAhead frames = new FrameAhead("read-emergency-" + emergency.id(), audio, 0)) {
            LineUse use = LineUse.emergency(emergency.id(), emergency.title());
            studio.speakers()
                    .seizeReachable(part.lines(), use, reachable -> makeWay(part, reachable))
                    .ifPresent(held -> perform(part, held, frames, lengthMs));
        }
    }

    /** Called while it waits: everything but another emergency fades out. */
    private boolean makeWay(Part part, Collection<SpeakerLine> reachable) {
        boolean wanted = isWanted(part);
        if (wanted) {
            studio.broadcaster().preempt(reachable, emergency.title());
        }
        return wanted;
    }

    private boolean isWanted(Part part) {
        return goesOn.getAsBoolean() && (part.first() || part.round().number() == newest);
    }

    private void perform(Part part, LineHold held, FrameAhead frames, long lengthMs) {
        try (held) {
            List<SpeakerLine> lines = held.lines();
            if (!sounds(part, lines)) {
                return;
            }
            Progress now = part.progress();
            EmergencyRound stretch = new EmergencyRound(
                    studio, emergency, part.round().due(), part.round().clipHash(), now);
            try {
                followWith(part, part.without(lines));
                stretch.play(held, frames);
            } finally {
                held.close();
                isSilent(lines);
            }
            boolean complete = now.playedMs() >= lengthMs;
            stretch.settle(
                    held.results(),
                    complete,
                    complete && part.first() ? part.round().over().apply(now) : null);
        }
    }

    /** On a thread of its own. */
    private void followWith(Part part, List<SpeakerLine> others) {
        if (others.isEmpty()) {
            return;
        }
        log.warn("Emergency {} waits for lines that another one has: {}", emergency.id(), others);
        Part later = begin(new Part(part.round(), others, false, new Progress(0)));
        Thread.ofPlatform()
                .daemon()
                .name("emergency-" + emergency.id() + "-later")
                .priority(Thread.MAX_PRIORITY)
                .start(() -> tryToPlay(later));
    }

    private void tryToPlay(Part part) {
        try {
            play(part);
        } catch (RuntimeException e) {
            log.error("A part of emergency {} failed, its lines follow with the next round", emergency.id(), e);
        }
    }

    private synchronized boolean sounds(Part part, List<SpeakerLine> lines) {
        boolean wanted = isWanted(part);
        if (wanted && !part.first()) {
            sounding.addAll(ids(lines));
        }
        return wanted;
    }

    private synchronized void isSilent(List<SpeakerLine> lines) {
        sounding.removeAll(ids(lines));
    }

    private static Set<String> ids(List<SpeakerLine> lines) {
        return lines.stream().map(SpeakerLine::id).collect(Collectors.toSet());
    }
}
