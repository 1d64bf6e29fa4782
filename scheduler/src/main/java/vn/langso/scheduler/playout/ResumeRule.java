package vn.langso.scheduler.playout;

import java.time.Duration;
import java.time.Instant;
import vn.langso.scheduler.timetable.Resume;

/**
 * What becomes of an interrupted occurrence, by the slot's wish and the length of the interruption (reliability.md
 * §2.3): R1 up to 30 s – goes on 2 s before the checkpoint; R2 up to 10 min – from the start of the current item; R3
 * longer but not too late – once from the start, with "Xin phát lại"; else it stays interrupted. A slot that is to
 * continue goes on 2 s before the checkpoint after R2 and R3 too. At most two resumes, and at most one of them from an
 * earlier start. A checkpoint that lies ahead was written by a wrong clock: how long the interruption was nobody knows,
 * so that it counts as long. A resumption that was cut off before its first checkpoint goes on from where it was to, without
 * another pre-roll; the silence before it counts for the lateness, as nobody heard anything in between.
 */
final class ResumeRule {
    static final Duration SHORT = Duration.ofSeconds(30);
    static final Duration MEDIUM = Duration.ofMinutes(10);
    static final Duration PRE_ROLL = Duration.ofSeconds(2);
    static final int MAX_RESUMES = 2;

    /** What the rule says. */
    sealed interface Decision {
        record GoOn(long fromMs, String note, boolean announced) implements Decision {
            GoOn(long fromMs, String note) {
                this(fromMs, note, false);
            }
        }

        record Close(String reason) implements Decision {}

        /** All of it was heard, whatever is known of it now; only its outcome was not written any more. */
        record Heard() implements Decision {}
    }

    private ResumeRule() {}

    static Decision decide(Interrupted rest, RunningOrder order, Resume wish, Lateness lateness, Instant now) {
        Duration outage = Duration.between(rest.checkpointAt(), now);
        if (wish == Resume.DROP) {
            return close("lịch phát không cho phát tiếp", outage);
        }
        if (rest.resumes() >= MAX_RESUMES) {
            return close("đã phát tiếp " + MAX_RESUMES + " lần", outage);
        }
        if (rest.offsetMs() == 0 && lateness.tooLate(now)) {
            String heard = rest.restarted() ? "" : "chưa phát được gì, ";
            return close(heard + "đã quá giờ cho phép", outage);
        }
        boolean known = outage.compareTo(SHORT.negated()) >= 0;
        if (known && outage.compareTo(SHORT) <= 0) {
            return whereItWasCut(rest, outage);
        }
        boolean soon = known && outage.compareTo(MEDIUM) <= 0;
        if (wish == Resume.CONTINUE && rest.offsetMs() > 0) {
            return soon || !lateness.tooLate(now.minusMillis(rest.offsetMs()))
                    ? whereItWasCut(rest, outage)
                    : close("đã quá giờ cho phép", outage);
        }
        if (rest.hardlyBegun() && (rest.restarted() || justTried(rest, now))) {
            return soon || !lateness.tooLate(now) ? whereItWasCut(rest, outage) : close("đã quá giờ cho phép", outage);
        }
        if (rest.restarted()) {
            return close("đã phát lại một lần", outage);
        }
        if (soon) {
            long from = order.startOfPlayAt(rest.offsetMs());
            return new Decision.GoOn(
                    from, "phát lại từ đầu mục đang dở (" + position(from) + ") sau " + words(outage) + " gián đoạn");
        }
        if (!lateness.tooLate(now)) {
            return new Decision.GoOn(0, "phát lại từ đầu sau " + words(outage) + " gián đoạn", true);
        }
        return close("đã quá giờ cho phép", outage);
    }

    /** Its first second may have been heard just now: to begin earlier would be heard as twice. */
    private static boolean justTried(Interrupted rest, Instant now) {
        return Duration.between(rest.claimedAt(), now).compareTo(SHORT) <= 0;
    }

    private static Decision whereItWasCut(Interrupted rest, Duration outage) {
        long preRoll = rest.hardlyBegun() ? 0 : PRE_ROLL.toMillis();
        long from = Math.max(0, rest.offsetMs() - preRoll);
        String after = isNothing(outage) ? "" : " sau " + words(outage) + " gián đoạn";
        return new Decision.GoOn(from, "phát tiếp từ " + position(from) + after);
    }

    static Decision close(String why, Duration outage) {
        return new Decision.Close(isNothing(outage) ? why : "gián đoạn " + words(outage) + ", " + why);
    }

    /** Nobody hears less than a second as an interruption, and "0 giây" says nothing. */
    private static boolean isNothing(Duration outage) {
        return outage.toSeconds() == 0;
    }

    private static String words(Duration outage) {
        return outage.isNegative() ? "không rõ bao lâu (đồng hồ máy đã sai)" : Lateness.words(outage);
    }

    /** "01:05" for 65 seconds. */
    static String position(long millis) {
        long seconds = millis / 1000;
        return "%02d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
