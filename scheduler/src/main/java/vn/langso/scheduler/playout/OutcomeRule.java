package vn.langso.scheduler.playout;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.speakers.LineResult;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/** Names the outcome of what was on air, from what became of its lines. */
final class OutcomeRule {
    /** Ten frames, 0.2 s: nobody misses a word. */
    static final int HEARD_AS_WHOLE = 10;

    private static final int MAX_REASON = 500;

    private OutcomeRule() {}

    static Outcome of(
            Progress progress,
            List<LineResult> lines,
            List<AirLine> silent,
            long totalMs,
            @Nullable Resumption resumption,
            Instant now) {
        boolean complete = progress.offsetMs() >= totalMs;
        OccurrenceStatus status =
                complete ? statusOf(lines, silent, heardBefore(progress, resumption)) : brokenOff(progress);
        String reason = complete ? completed(status, lines, silent) : stopped(progress);
        String resumed = resumption == null ? "" : " Bị ngắt giữa chừng, " + resumption.note() + ".";
        return new Outcome(
                status,
                cut(reason + resumed),
                now,
                Math.min(progress.offsetMs(), totalMs),
                lines.stream().map(line -> Outcome.line(line, status, reason)).toList());
    }

    static String byEmergency(String title) {
        return "bởi tin khẩn cấp “" + title + "”";
    }

    static String cut(String reason) {
        return reason.length() <= MAX_REASON ? reason : reason.substring(0, MAX_REASON - 1) + "…";
    }

    /** Also where it was played again from its start: the beginning had been heard all the same. */
    private static boolean heardBefore(Progress progress, @Nullable Resumption resumption) {
        return progress.fromMs() > 0
                || resumption != null
                        && (resumption.rest().offsetMs() > 0
                                || resumption.rest().restarted());
    }

    private static OccurrenceStatus brokenOff(Progress progress) {
        return preempted(progress) ? OccurrenceStatus.PREEMPTED : OccurrenceStatus.INTERRUPTED;
    }

    private static boolean preempted(Progress progress) {
        return progress.preemptedBy() != null && progress.stoppedBy() == null && !progress.closing();
    }

    /**
     * A zone that is suspended did not hear it, so the whole was aired in part, although nothing failed; and what was
     * heard before an interruption was heard, although every line fails afterwards.
     */
    private static OccurrenceStatus statusOf(List<LineResult> lines, List<AirLine> silent, boolean heardBefore) {
        if (lines.stream().allMatch(line -> line.carried() == 0)) {
            return heardBefore ? OccurrenceStatus.PARTLY : OccurrenceStatus.MISSED;
        }
        return silent.isEmpty() && lines.stream().allMatch(line -> line.lost() <= HEARD_AS_WHOLE)
                ? OccurrenceStatus.AIRED
                : OccurrenceStatus.PARTLY;
    }

    private static String completed(OccurrenceStatus status, List<LineResult> lines, List<AirLine> silent) {
        return switch (status) {
            case AIRED -> "Đã phát đủ trên " + lines.size() + " đường loa.";
            case MISSED -> "Bỏ lỡ: không đường loa nào phát được. " + losses(lines);
            default ->
                ("Phát một phần. " + losses(lines) + " " + silences(silent))
                        .replace("  ", " ")
                        .strip();
        };
    }

    private static String losses(List<LineResult> lines) {
        return lines.stream()
                .filter(line -> line.lost() > HEARD_AS_WHOLE)
                .map(line -> line.line().name() + " mất " + line.lost() * Progress.FRAME_MS / 1000 + " giây: "
                        + line.problem())
                .collect(Collectors.joining(" "));
    }

    /** "Luồng Thôn Đông, Loa chợ: Không phát: Thôn Đông tạm ngừng phát đến …" */
    private static String silences(List<AirLine> silent) {
        return silent.stream()
                .collect(Collectors.groupingBy(
                        line -> String.valueOf(line.silence()),
                        LinkedHashMap::new,
                        Collectors.mapping(line -> line.line().name(), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(same -> same.getValue() + ": " + same.getKey())
                .collect(Collectors.joining(" "));
    }

    private static String stopped(Progress progress) {
        String at = ResumeRule.position(progress.offsetMs());
        if (preempted(progress)) {
            return "Bị ngắt ở " + at + " " + byEmergency(String.valueOf(progress.preemptedBy())) + ".";
        }
        return progress.stoppedBy() == null
                ? "Bị gián đoạn ở " + at + ": không đọc tiếp được âm thanh."
                : progress.stoppedBy() + " dừng phát ở " + at + ".";
    }
}
