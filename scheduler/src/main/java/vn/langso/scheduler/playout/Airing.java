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
import vn.langso.media.audio.ClipAudio;
import vn.langso.scheduler.speakers.LineHold;
import vn.langso.scheduler.speakers.LineUse;
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

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Studio studio;
    private final long id;
    private final @Nullable Resumption resumption;
    private final Instant notBefore;
    private final Progress progress;
    private final Clock clock;
    private @Nullable Claim doubtful;
    private @Nullable Resumption instead;

    /** @param notBefore when it may begin at the earliest, although its time is past; usually long ago */
    Airing(Studio studio, long id, @Nullable Resumption resumption, Instant notBefore) {
        this.studio = studio;
        this.id = id;
        this.notBefore = notBefore;
        this.resumption = resumption;
        this.progress = new Progress(resumption == null ? 0 : resumption.fromMs());
        this.clock = studio.clock();
    }

    Progress progress() {
        return progress;
    }

    /** What it waited for came so late that it goes on in another way, on an airing of its own; null as a rule. */
    @Nullable
    Resumption instead() {
        return instead;
    }

    @Override
    public void run() {
        Patience patience = new Patience(progress, studio.pace());
        try (Turnstile.Visitor visitor = studio.turnstile().visitor()) {
            awaitTurn(patience);
            prepareAndAir(patience, visitor);
        } catch (Patience.StationCloses e) {
            log.info("Occurrence {} left for the next start of the station", id);
        }
    }

    private void prepareAndAir(Patience patience, Turnstile.Visitor visitor) {
        try (Preparation preparation =
                new Preparation(studio.clips(), "airing-" + id, progress.fromMs(), this::leadIn)) {
            boolean over = !patience.until("prepare " + id, () -> visitor.prepare(() -> prepare(preparation, visitor)));
            while (!over) {
                over = patience.until("air " + id, () -> air(preparation, patience, visitor));
            }
        }
    }

    private Optional<ClipAudio> leadIn() {
        return resumption != null && resumption.announced() ? studio.leadIn().open() : Optional.empty();
    }

    /** Among many that are late, each has its turn; nothing is opened before. */
    private void awaitTurn(Patience patience) {
        Instant turn = notBefore.minus(QuartzAlarms.LEAD);
        while (clock.instant().isBefore(turn) && progress.stoppedBy() == null) {
            patience.sleepTowards(turn, clock);
        }
    }

    /** Opens the sound ahead of time; whether it may play is judged later. False if the alarm is for nothing. */
    private boolean prepare(Preparation preparation, Turnstile.Visitor visitor) {
        Occurrence occurrence = current();
        if (occurrence == null || tooEarly(occurrence)) {
            log.info("Alarm for occurrence {}, which is not planned for now", id);
            return false;
        }
        if (ready(studio.admission().judgeContent(occurrence), preparation) instanceof Verdict.Go go) {
            visitor.is(go);
        }
        return true;
    }

    /** Everything from its second on; true when there is nothing left to do. */
    private boolean air(Preparation preparation, Patience patience, Turnstile.Visitor visitor) {
        takeBackDoubtful();
        try {
            return airNow(preparation, patience, visitor);
        } catch (Neighbours.LineTaken e) {
            patience.sleepTowards(clock.instant().plus(LOOK_AGAIN), clock);
            return false;
        } catch (ClaimInDoubt e) {
            doubtful = e.claim();
            throw e;
        }
    }

    private void takeBackDoubtful() {
        Claim claim = doubtful;
        if (claim != null) {
            studio.book().takeBack(claim);
            doubtful = null;
        }
    }

    private boolean airNow(Preparation preparation, Patience patience, Turnstile.Visitor visitor) {
        Occurrence occurrence = atItsTime(patience, visitor);
        if (occurrence == null) {
            return true;
        }
        Trace trace = new Trace(occurrence.trace(), clock);
        trace.add("Tới giờ phát, xét lại từ đầu.");
        return switch (visitor.judge(() -> judge(occurrence, preparation))) {
            case Verdict.No no -> refuse(occurrence, no, trace);
            case Verdict.Go go -> seize(go, preparation, trace, patience);
        };
    }

    private @Nullable Occurrence atItsTime(Patience patience, Turnstile.Visitor visitor) {
        Occurrence occurrence = current();
        while (occurrence != null && held(occurrence) && progress.stoppedBy() == null) {
            if (studio.gate().open()) {
                patience.sleepTowards(due(occurrence), clock);
            } else {
                patience.sleepTowards(clock.instant().plus(LOOK_AGAIN), clock);
            }
            occurrence = held(occurrence) ? occurrence : visitor.reread(this::current);
            if (occurrence != null && tooEarly(occurrence)) {
                log.info("Occurrence {} is not due after all: the clock had lost its way", id);
                return null; // the alarms were set anew
            }
        }
        return occurrence;
    }

    private boolean tooEarly(Occurrence occurrence) {
        return studio.gate().open()
                && occurrence.plannedAt().isAfter(clock.instant().plus(EARLIEST));
    }

    /** Before its time, or at a time that cannot be believed. */
    private boolean held(Occurrence occurrence) {
        return !studio.gate().open() || early(occurrence);
    }

    private Instant due(Occurrence occurrence) {
        return occurrence.plannedAt().isAfter(notBefore) ? occurrence.plannedAt() : notBefore;
    }

    private boolean early(Occurrence occurrence) {
        return clock.instant().isBefore(due(occurrence));
    }

    /** False if it must wait for its time once more: the clock or the date has moved while the lines were busy. */
    private boolean seize(Verdict.Go go, Preparation preparation, Trace trace, Patience patience) {
        Instant wanted = clock.instant();
        LineUse use =
                LineUse.occurrence(id, go.occurrence().title(), go.priority().ordinal());
        Optional<LineHold> hold = studio.speakers().seize(go.lines(), use, () -> stillWanted(go.lateness()));
        if (hold.isEmpty()) {
            patience.checkClosing();
            return refuse(go.occurrence(), busyOrStopped(go), trace);
        }
        try (LineHold lines = hold.get()) {
            Occurrence now = current();
            if (progress.stoppedBy() == null && (!studio.gate().open() || now != null && early(now))) {
                return false;
            }
            if (now != null && progress.stoppedBy() == null && goesOnOtherwise(resumption, now)) {
                return true;
            }
            if (Duration.between(wanted, clock.instant()).toMillis() > 100) {
                trace.add("Chờ đường loa " + Lateness.words(Duration.between(wanted, clock.instant())) + ".");
            }
            return switch (lastJudgement(now, preparation)) {
                case Verdict.No no -> refuse(now == null ? go.occurrence() : now, no, trace);
                case Verdict.Go last -> perform(last, lines, preparation, trace, patience);
            };
        }
    }

    /** How long it was silent counts until it begins: a line may have been busy for minutes since the rule was asked. */
    private boolean goesOnOtherwise(@Nullable Resumption planned, Occurrence occurrence) {
        if (planned == null) {
            return false;
        }
        return switch (studio.continuation().decide(planned.rest(), occurrence)) {
            case ResumeRule.Decision.Heard heard -> false;
            case ResumeRule.Decision.GoOn goOn when planned.is(goOn) -> false;
            case ResumeRule.Decision.GoOn goOn -> {
                instead = Continuation.resumption(planned.rest(), goOn);
                yield true;
            }
            case ResumeRule.Decision.Close close -> {
                studio.continuation().close(planned.rest(), occurrence, close.reason());
                studio.durable().sync();
                yield true;
            }
        };
    }

    private boolean perform(Verdict.Go go, LineHold lines, Preparation preparation, Trace trace, Patience patience) {
        Verdict.No no =
                new Performance(studio, id, resumption, progress, lines, patience).perform(go, preparation, trace);
        return no == null || refuse(go.occurrence(), no, trace);
    }

    /** The moment of the claim: approval and lateness as they are now, not as they were while the lines were busy. */
    private Verdict lastJudgement(@Nullable Occurrence occurrence, Preparation preparation) {
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
                : studio.admission().judgeRest(occurrence, resumption.fromMs());
        return ready(verdict, preparation);
    }

    /** Whether what may play can be played, opened and verified. */
    private Verdict ready(Verdict verdict, Preparation preparation) {
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
            return studio.admission().unplayable(go.occurrence(), e);
        }
    }

    /** False if it was moved to another time since it was judged: then that counts. */
    private boolean refuse(Occurrence judged, Verdict.No no, Trace trace) {
        log.info("Occurrence {} does not play: {} {}", id, no.outcome(), no.reason());
        trace.add(no.reason());
        if (resumption == null) {
            boolean ours = studio.book().refuse(judged, no, trace.text());
            if (!ours && current() != null) {
                log.info("Occurrence {} was moved meanwhile", id);
                return false;
            }
        } else {
            Outcome outcome = new Outcome(
                    cutOff(), OutcomeRule.cut(no.reason()), clock.instant(), resumption.fromMs(), List.of());
            studio.book().end(id, resumption.oldFence(), outcome, trace.text());
        }
        studio.durable().sync();
        return true;
    }

    /** What cut it off before it was to go on. */
    private OccurrenceStatus cutOff() {
        return studio.ledger()
                .find(id)
                .filter(Continuation::isPreempted)
                .map(Occurrence::status)
                .orElse(OccurrenceStatus.INTERRUPTED);
    }

    /** The occurrence, if it still waits for this airing. */
    private @Nullable Occurrence current() {
        return studio.ledger()
                .find(id)
                .filter(occurrence -> resumption == null
                        ? occurrence.status() == OccurrenceStatus.PLANNED
                        : mayGoOn(occurrence.status()))
                .orElse(null);
    }

    private static boolean mayGoOn(OccurrenceStatus status) {
        return !status.isFinal() || status == OccurrenceStatus.PREEMPTED;
    }

    private boolean stillWanted(Lateness lateness) {
        boolean inTime = !studio.gate().open() || !lateness.tooLate(clock.instant());
        return !progress.mustEnd() && (resumption != null || inTime);
    }

    private Verdict.No busyOrStopped(Verdict.Go go) {
        if (progress.stoppedBy() != null) {
            return stopped();
        }
        String busy = go.lines().stream()
                .map(studio.speakers()::onAir)
                .filter(Objects::nonNull)
                .findFirst()
                .map(other -> " đang phát " + (other.isEmergency() ? "tin khẩn cấp “" : "“") + other.title() + "”")
                .orElse(" bận");
        return studio.admission().waitedInVain(go.lateness(), busy);
    }

    private Verdict.No stopped() {
        return new Verdict.No(OccurrenceStatus.SKIPPED, "Bỏ qua: " + progress.stoppedBy() + " dừng trước khi phát.");
    }
}
