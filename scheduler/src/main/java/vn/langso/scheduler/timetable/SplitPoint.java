package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;

/**
 * Where a series is split.
 *
 * @param firstDate the first date after the split
 * @param rest the recurrence words from there on: a count loses the dates that lie before
 */
record SplitPoint(LocalDateTime firstDate, @Nullable String rest) {
    private static final Pattern COUNT = Pattern.compile("COUNT=(\\d+)", Pattern.CASE_INSENSITIVE);

    static SplitPoint of(StoredSlot old, LocalDateTime from, Clock clock) {
        Series series = Series.of(old, clock.getZone());
        Instant split = from.atZone(clock.getZone()).toInstant();
        LocalDateTime first =
                series.recurrence().from(LocalDateTime.MIN).findFirst().orElseThrow();
        LocalDateTime later = series.instants(split, clock.getZone())
                .findFirst()
                .map(at -> LocalDateTime.ofInstant(at, clock.getZone()))
                .orElseThrow(() -> refuse("Lịch phát '" + old.slot().plan().title() + "' không còn lần phát nào từ "
                        + VietnameseTimes.dateTime(from) + "."));
        if (!later.isAfter(first)) {
            throw refuse("Từ " + VietnameseTimes.dateTime(from)
                    + " là cả lịch phát; hãy sửa lịch thay vì tách, hoặc chọn một ngày sau lần phát đầu tiên ("
                    + VietnameseTimes.dateTime(first) + ").");
        }
        return new SplitPoint(later, rest(series, from));
    }

    private static @Nullable String rest(Series series, LocalDateTime from) {
        String words = series.stored().slot().plan().recurrence();
        Matcher count = COUNT.matcher(words == null ? "" : words);
        if (words == null || !count.find()) {
            return words;
        }
        long before = series.recurrence()
                .from(LocalDateTime.MIN)
                .takeWhile(date -> date.isBefore(from))
                .count();
        return count.replaceFirst("COUNT=" + (Long.parseLong(count.group(1)) - before));
    }

    private static Refusal refuse(String why) {
        return Refusal.invalid("from", why, "Slot cannot be split there");
    }
}
