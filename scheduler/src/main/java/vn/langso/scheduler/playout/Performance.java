package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.langso.scheduler.speakers.LineHold;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/** The part of an airing that holds its lines, after the last judgement: claim, sound, outcome. */
final class Performance {
    private static final Logger log = LoggerFactory.getLogger(Performance.class);

    private final Studio studio;
    private final long id;
    private final @Nullable Resumption resumption;
    private final Progress progress;
    private final LineHold lines;
    private final Patience patience;
    private final Clock clock;

    Performance(
            Studio studio,
            long id,
            @Nullable Resumption resumption,
            Progress progress,
            LineHold lines,
            Patience patience) {
        this.studio = studio;
        this.id = id;
        this.resumption = resumption;
        this.progress = progress;
        this.lines = lines;
        this.patience = patience;
        this.clock = studio.knownTime();
    }

    /** Plays what the last judgement allows; returns why not, or null once played. */
    Verdict.@Nullable No perform(Verdict.Go allowed, Preparation preparation, Trace trace) {
        Verdict.Go go = tuned(allowed);
        if (go.lines().isEmpty()) {
            return new Verdict.No(OccurrenceStatus.SKIPPED, "Không phát: mọi đường loa vừa tạm ngừng phát.");
        }
        Claim claim = new Claim(go, studio.boot().nextFence(), clock.instant(), resumption);
        note(go, trace);
        if (!claimed(claim, trace)) {
            log.info("Occurrence {} was claimed or changed by somebody else", id);
            return null;
        }
        if (onDisk()) {
            play(claim, preparation);
        }
        Instant endedAt = clock.instant(); // before others may have the lines
        lines.close();
        settle(claim, preparation.totalMs(), endedAt, trace);
        return null;
    }

    /** Where the answer is lost, the claim may have been written all the same. */
    private boolean claimed(Claim claim, Trace trace) {
        try {
            return studio.book().claim(claim, trace.text());
        } catch (Neighbours.LineTaken e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ClaimInDoubt(claim, e);
        }
    }

    /** Each line as loud as the last judgement wants it; those that are not held are told as silent. */
    private Verdict.Go tuned(Verdict.Go go) {
        Verdict.Go held = go.on(lines.lines());
        lines.tune(held.gains());
        return held;
    }

    private void note(Verdict.Go go, Trace trace) {
        trace.add(
                resumption == null
                        ? "Được phát: đã duyệt, âm thanh đủ, " + go.lines().size() + " đường loa; đã ghi ý định."
                        : "Sau gián đoạn: " + resumption.note() + ".");
        go.airLines().stream()
                .filter(line -> line.sounds() && line.volume().percent() < 100)
                .collect(Collectors.groupingBy(AirLine::volume, Collectors.counting()))
                .forEach((volume, count) ->
                        trace.add("Âm lượng " + volume.percent() + " % trên " + count + " đường loa."));
        go.silent().forEach(line -> trace.add(line.line().name() + ": " + line.silence()));
    }

    /** An intent that a power cut could forget is none: without the disk there is no sound. */
    private boolean onDisk() {
        try {
            studio.durable().sync();
            return true;
        } catch (RuntimeException e) {
            log.error("The intent of occurrence {} cannot be brought to disk, it will not play", id, e);
            return false;
        }
    }

    private Checkpoints.Writer writer(Claim claim) {
        AirBook book = studio.book();
        String fence = claim.fence();
        return (first, startedAt, now) -> first
                ? book.onAir(id, fence, progress, startedAt, now)
                : book.checkpoint(id, fence, progress, startedAt, now);
    }

    private void play(Claim claim, Preparation preparation) {
        FrameAhead frames = preparation.frames(claim.go().order());
        progress.leadIn(preparation.leadInMs());
        Checkpoints.OnAir followed = studio.checkpoints().follow("occurrence " + id, progress, writer(claim));
        try {
            new AirPlayer(lines, frames, progress, studio.checkpoints()::begun, clock, studio.pace()).play();
        } catch (RuntimeException e) {
            log.error("Occurrence {} broke off on air", id, e);
        } finally {
            studio.checkpoints().leave(followed);
        }
    }

    /** The outcome is written however long the database is away; only the end of the station stops the trying. */
    private void settle(Claim claim, long totalMs, Instant endedAt, Trace trace) {
        Outcome outcome = OutcomeRule.of(progress, lines.results(), claim.go().silent(), totalMs, resumption, endedAt);
        boolean goesOnLater = progress.closing() && progress.offsetMs() < totalMs;
        trace.add(goesOnLater ? "Trạm tắt, sẽ xét phát tiếp khi bật lại." : outcome.reason());
        patience.until("write the outcome of " + id, () -> {
            Instant started = Objects.requireNonNullElse(progress.startedAt(), claim.at());
            studio.book().checkpoint(id, claim.fence(), progress, started, outcome.endedAt());
            boolean ours = goesOnLater
                    ? studio.book().leave(id, claim.fence(), trace.text())
                    : studio.book().end(id, claim.fence(), outcome, trace.text());
            if (!ours) {
                log.error("Outcome {} of occurrence {} was not ours to write", outcome.status(), id);
            }
            studio.durable().sync();
            return true;
        });
    }
}
