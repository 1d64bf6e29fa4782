package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.langso.config.Refusal;
import vn.langso.scheduler.speakers.LineHold;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * One occurrence on its way: prepared before its time, judged at its time, claimed on disk, played, settled. Runs on a
 * thread of its own. Until the claim nothing is promised; after it the outcome is written however long that takes.
 */
final class Airing implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Airing.class);
    /** An alarm that comes earlier than this belongs to a time that has moved; the new time has its own alarm. */
    private static final Duration EARLIEST = Duration.ofSeconds(10);

    private final Studio studio;
    private final long id;
    private final @Nullable Resumption resumption;
    private final Progress progress;
    private final Clock clock;

    Airing(Studio studio, long id, @Nullable Resumption resumption) {
        this.studio = studio;
        this.id = id;
        this.resumption = resumption;
        this.progress = new Progress(resumption == null ? 0 : resumption.fromMs());
        this.clock = studio.clock();
    }

    Progress progress() {
        return progress;
    }

    @Override
    public void run() {
        Patience patience = new Patience(progress);
        try (Preparation preparation = new Preparation(studio.clips(), "airing-" + id, progress.fromMs())) {
            if (patience.until("prepare " + id, () -> prepare(preparation))) {
                patience.until("air " + id, () -> air(preparation, patience));
            }
        } catch (Patience.StationCloses e) {
            log.info("Occurrence {} left for the next start of the station", id);
        }
    }

    /** Opens the sound ahead of time; whether it may play is judged later. False if the alarm is for nothing. */
    private boolean prepare(Preparation preparation) {
        Occurrence occurrence = current();
        if (occurrence == null || occurrence.plannedAt().isAfter(clock.instant().plus(EARLIEST))) {
            log.info("Alarm for occurrence {}, which is not planned for now", id);
            return false;
        }
        judge(occurrence, preparation);
        return true;
    }

    /** Everything from its second on; true when there is nothing left to do. */
    private boolean air(Preparation preparation, Patience patience) {
        Occurrence occurrence = atItsTime(patience);
        if (occurrence == null) {
            return true;
        }
        Trace trace = new Trace(occurrence.trace(), clock);
        trace.add("Tới giờ phát, xét lại từ đầu.");
        switch (judge(occurrence, preparation)) {
            case Verdict.No no -> refuse(no, trace);
            case Verdict.Go go -> seize(go, preparation, trace, patience);
        }
        return true;
    }

    private @Nullable Occurrence atItsTime(Patience patience) {
        Occurrence occurrence = current();
        while (occurrence != null && early(occurrence) && progress.stoppedBy() == null) {
            patience.sleepTowards(occurrence.plannedAt(), clock);
            occurrence = early(occurrence) ? occurrence : current();
        }
        return occurrence;
    }

    private boolean early(Occurrence occurrence) {
        return clock.instant().isBefore(occurrence.plannedAt());
    }

    private void seize(Verdict.Go go, Preparation preparation, Trace trace, Patience patience) {
        Instant wanted = clock.instant();
        Optional<LineHold> hold = studio.speakers().seize(go.lines(), id, () -> stillWanted(go.lateness()));
        if (hold.isEmpty()) {
            patience.checkClosing();
            refuse(busyOrStopped(go), trace);
            return;
        }
        try (LineHold lines = hold.get()) {
            if (Duration.between(wanted, clock.instant()).toMillis() > 100) {
                trace.add("Chờ đường loa " + Lateness.words(Duration.between(wanted, clock.instant())) + ".");
            }
            Verdict.No no = new Performance(studio, id, resumption, progress, lines, patience)
                    .perform(preparation, trace, this::lastJudgement);
            if (no != null) {
                refuse(no, trace);
            }
        }
    }

    /** The moment of the claim: approval and lateness as they are now, not as they were while the lines were busy. */
    private Verdict lastJudgement(Preparation preparation) {
        Occurrence occurrence = current();
        if (progress.stoppedBy() != null) {
            return stopped();
        }
        return occurrence == null
                ? new Verdict.No(OccurrenceStatus.CANCELLED, "Đã đổi trong lúc chờ.")
                : judge(occurrence, preparation);
    }

    private Verdict judge(Occurrence occurrence, Preparation preparation) {
        Verdict verdict = resumption == null
                ? studio.admission().judge(occurrence)
                : studio.admission().judgeContent(occurrence);
        if (!(verdict instanceof Verdict.Go go)) {
            return verdict;
        }
        if (resumption != null && !resumption.contentHash().equals(go.order().contentHash())) {
            return new Verdict.No(OccurrenceStatus.SKIPPED, "Nội dung đã đổi trong lúc gián đoạn, không phát tiếp.");
        }
        try {
            preparation.frames(go.order());
            return go;
        } catch (Refusal e) {
            return new Verdict.No(OccurrenceStatus.MISSED, "Bỏ lỡ: " + e.detail());
        }
    }

    private void refuse(Verdict.No no, Trace trace) {
        log.info("Occurrence {} does not play: {} {}", id, no.outcome(), no.reason());
        trace.add(no.reason());
        if (resumption == null) {
            studio.book().refuse(id, no, trace.text());
        } else {
            Outcome outcome = new Outcome(
                    OccurrenceStatus.INTERRUPTED, no.reason(), clock.instant(), resumption.fromMs(), List.of());
            studio.book().end(id, resumption.oldFence(), outcome, trace.text());
        }
        studio.durable().sync();
    }

    /** The occurrence, if it still waits for this airing. */
    private @Nullable Occurrence current() {
        return studio.ledger()
                .find(id)
                .filter(occurrence -> resumption == null
                        ? occurrence.status() == OccurrenceStatus.PLANNED
                        : !occurrence.status().isFinal())
                .orElse(null);
    }

    private boolean stillWanted(Lateness lateness) {
        return !progress.mustEnd() && (resumption != null || !lateness.tooLate(clock.instant()));
    }

    private Verdict.No busyOrStopped(Verdict.Go go) {
        if (progress.stoppedBy() != null) {
            return stopped();
        }
        String busy = go.lines().stream()
                .map(studio.speakers()::onAir)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(other -> studio.ledger().find(other))
                .map(other -> " đang phát “" + other.title() + "”")
                .orElse(" bận");
        return new Verdict.No(
                OccurrenceStatus.MISSED,
                "Bỏ lỡ: đường loa" + busy + ", chờ quá "
                        + Lateness.words(go.lateness().allowed()) + " cho phép.");
    }

    private Verdict.No stopped() {
        return new Verdict.No(OccurrenceStatus.SKIPPED, "Bỏ qua: " + progress.stoppedBy() + " dừng trước khi phát.");
    }
}
