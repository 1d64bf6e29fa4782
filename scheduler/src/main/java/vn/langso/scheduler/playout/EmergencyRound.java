package vn.langso.scheduler.playout;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.speakers.LineHold;
import vn.langso.scheduler.speakers.LineResult;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * One round of an emergency, or a part of one, on lines it holds. The air log comes after the warning: where the database
 * is away the round is heard all the same, and is written down when it is back.
 */
final class EmergencyRound {
    private static final Logger log = LoggerFactory.getLogger(EmergencyRound.class);

    private final EmergencyStudio studio;
    private final Emergency emergency;
    private final Intent intent;
    private final Progress progress;
    private List<SpeakerLine> lines = List.of();
    private Instant endedAt;
    private boolean intended;

    EmergencyRound(EmergencyStudio studio, Emergency emergency, Instant due, String clips, Progress progress) {
        this.studio = studio;
        this.emergency = emergency;
        this.progress = progress;
        this.endedAt = due;
        this.intent = new Intent(
                null,
                emergency.id(),
                studio.boot().nextFence(),
                emergency.title(),
                clips,
                String.join(", ", emergency.what().zones()),
                due,
                studio.clock().instant(),
                0);
    }

    /** Returns when the last sample has left. */
    void play(LineHold held, FrameAhead frames) {
        lines = held.lines();
        intend();
        Checkpoints.OnAir followed = studio.checkpoints().follow("emergency " + emergency.id(), progress, this::move);
        try {
            new AirPlayer(held, frames, progress, studio.checkpoints()::begun, studio.clock(), studio.pace()).play();
        } finally {
            studio.checkpoints().leave(followed);
            endedAt = studio.clock().instant(); // before others may have the lines
        }
    }

    /**
     * Writes what became of it; where that fails, again and again on a thread of its own.
     *
     * @param nextDue when the next round is due; null if it was not complete, or a part that follows the round
     */
    void settle(List<LineResult> results, boolean complete, @Nullable Instant nextDue) {
        OccurrenceStatus whole = complete ? OccurrenceStatus.AIRED : OccurrenceStatus.INTERRUPTED;
        String reason = complete ? "" : brokenOff();
        Runnable writing = () -> write(
                results.stream()
                        .map(result -> Outcome.line(result, whole, reason))
                        .toList(),
                endedAt,
                nextDue);
        try {
            writing.run();
        } catch (RuntimeException e) {
            log.warn("A round of emergency {} is not in the air log yet", emergency.id(), e);
            Thread.ofPlatform().daemon().name("log-" + intent.fence()).start(() -> insist(writing));
        }
    }

    private void insist(Runnable writing) {
        try {
            new Patience(progress, studio.pace()).until("write a round of emergency " + emergency.id(), () -> {
                writing.run();
                return true;
            });
        } catch (Patience.StationCloses e) {
            log.error("A round of emergency {} stays unfinished in the air log", emergency.id(), e);
        }
    }

    private void write(List<Outcome.Line> results, Instant endedAt, @Nullable Instant nextDue) {
        if (!intended) {
            studio.log().begin(intent, lines);
            intended = true;
        }
        Instant startedAt = Objects.requireNonNullElse(progress.startedAt(), intent.at());
        studio.log().end(intent.fence(), progress, startedAt, results, endedAt);
        if (nextDue != null) {
            studio.book().roundOver(emergency.id(), nextDue);
        }
        studio.durable().sync();
    }

    private void intend() {
        try {
            studio.log().begin(intent, lines);
            intended = true;
            studio.durable().sync();
        } catch (RuntimeException e) {
            log.error("Emergency {} airs although the air log cannot be written", emergency.id(), e);
        }
    }

    private boolean move(boolean first, Instant startedAt, Instant now) {
        studio.log().move(intent.fence(), startedAt, progress.playedMs());
        return true;
    }

    private String brokenOff() {
        String at = " ở " + ResumeRule.position(progress.playedMs()) + ".";
        if (progress.stoppedBy() != null) {
            return progress.stoppedBy() + at;
        }
        return progress.closing() ? "Trạm tắt giữa chừng." : "Không đọc tiếp được âm thanh" + at;
    }
}
