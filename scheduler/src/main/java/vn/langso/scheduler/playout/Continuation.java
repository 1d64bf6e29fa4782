package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Slot;

/** What becomes of the rest of an occurrence that was cut off, by a power cut or by an emergency. Thread-safe. */
@Component
class Continuation {
    private static final Logger log = LoggerFactory.getLogger(Continuation.class);

    private final BroadcastSchedule schedule;
    private final Admission admission;
    private final AirBook book;
    private final Clock clock;

    Continuation(BroadcastSchedule schedule, Admission admission, AirBook book, Clock clock) {
        this.schedule = schedule;
        this.admission = admission;
        this.book = book;
        this.clock = clock;
    }

    /** Judged anew: the slot's wish, the content, the length of the interruption, how late it would be. */
    ResumeRule.Decision decide(Interrupted rest, Occurrence occurrence) {
        if (rest.isWhole(occurrence)) {
            return new ResumeRule.Decision.Heard(); // whatever the hour is now
        }
        Optional<Slot> slot = schedule.find(occurrence.slotId());
        if (slot.isEmpty()) {
            return new ResumeRule.Decision.Close("lịch phát này không còn");
        }
        Verdict verdict = admission.judgeRest(occurrence, rest.offsetMs());
        if (!(verdict instanceof Verdict.Go go)) {
            return new ResumeRule.Decision.Close(refusal(((Verdict.No) verdict).reason()));
        }
        Instant now = clock.instant();
        if (isPreempted(occurrence) && go.lateness().tooLate(now.minusMillis(rest.offsetMs()))) {
            return ResumeRule.close("đã quá giờ cho phép", Duration.between(rest.checkpointAt(), now));
        }
        return ResumeRule.decide(rest, go.order(), slot.get().plan().resume(), go.lateness(), now);
    }

    /** A sentence as a clause: "Không phát: Quốc tang." becomes "không phát: Quốc tang". */
    private static String refusal(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + withoutStop(sentence).substring(1);
    }

    static Resumption resumption(Interrupted rest, ResumeRule.Decision.GoOn goOn) {
        log.info("Occurrence {} goes on from {} ms: {}", rest.occurrenceId(), goOn.fromMs(), goOn.note());
        return new Resumption(rest, goOn);
    }

    /** It stays cut off, for a reason. */
    void close(Interrupted rest, Occurrence occurrence, String why) {
        String place = ResumeRule.position(rest.offsetMs());
        String reason = isPreempted(occurrence)
                ? withoutStop(occurrence.reason()) + "; " + why + "."
                : "Bị gián đoạn ở " + place + " vì trạm tắt; " + why + ".";
        Trace trace = new Trace(occurrence.trace(), clock);
        trace.add(reason);
        log.info("Occurrence {} stays cut off: {}", rest.occurrenceId(), why);
        OccurrenceStatus status = isPreempted(occurrence) ? OccurrenceStatus.PREEMPTED : OccurrenceStatus.INTERRUPTED;
        book.end(
                rest.occurrenceId(),
                rest.fence(),
                new Outcome(status, OutcomeRule.cut(reason), clock.instant(), rest.offsetMs(), List.of()),
                trace.text());
    }

    /** It left whole, on every line that was to sound, and the station went off before it could say so. */
    void heard(Interrupted rest, Occurrence occurrence) {
        List<String> silences = book.silencesOf(rest.fence());
        OccurrenceStatus status = silences.isEmpty() ? OccurrenceStatus.AIRED : OccurrenceStatus.PARTLY;
        String reason =
                OutcomeRule.cut((silences.isEmpty() ? "Đã phát đủ." : "Phát một phần. " + String.join(" ", silences))
                        + " Trạm tắt ngay sau đó, trước khi ghi kết quả.");
        Trace trace = new Trace(occurrence.trace(), clock);
        trace.add(reason);
        log.info("Occurrence {} was heard whole before the station went off", rest.occurrenceId());
        book.end(
                rest.occurrenceId(),
                rest.fence(),
                new Outcome(status, reason, rest.checkpointAt(), rest.offsetMs(), List.of()),
                trace.text());
    }

    static boolean isPreempted(Occurrence occurrence) {
        return occurrence.status() == OccurrenceStatus.PREEMPTED;
    }

    private static String withoutStop(@Nullable String reason) {
        return reason == null ? "Bị ngắt" : reason.replaceFirst("\\.$", "");
    }
}
