package vn.langso.scheduler.timetable;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads {@code LUNAR:} words: {@code FREQ=MONTHLY;DAY=1,15}, {@code FREQ=YEARLY;MONTH=8;DAY=15;LEAP=FIRST} or
 * {@code FREQ=YEARLY;TET=-1}.
 */
final class LunarWords {
    private static final List<String> FREQUENCIES = List.of("MONTHLY", "YEARLY");
    private static final List<String> KNOWN =
            List.of("FREQ", "DAY", "MONTH", "LEAP", "TET", "INTERVAL", "COUNT", "UNTIL");
    private static final List<String> LEAPS =
            Stream.of(LeapMonths.values()).map(Enum::name).toList();

    /** Half a year each way: farther from Tết one speaks of another date. */
    private static final int FARTHEST_FROM_TET = 180;

    private final RuleParts parts;
    private final int interval;

    private LunarWords(RuleParts parts) {
        this.parts = parts;
        this.interval = parts.number("INTERVAL", 1, 1000, 1);
    }

    /** The rule, or empty if a problem was noted. */
    static Optional<DayRule> read(RuleParts parts) {
        parts.allowOnly(KNOWN);
        String frequency = parts.required("FREQ", FREQUENCIES).orElse("");
        LunarWords words = new LunarWords(parts);
        Optional<DayRule> rule = switch (frequency) {
            case "MONTHLY" -> words.monthly();
            case "YEARLY" -> parts.has("TET") ? words.tet() : words.yearly();
            default -> Optional.empty();
        };
        return parts.sound() ? rule : Optional.empty();
    }

    private Optional<DayRule> monthly() {
        refuse("FREQ=MONTHLY", "MONTH", "LEAP", "TET");
        need("DAY", "ngày âm lịch, ví dụ DAY=1,15");
        List<Integer> days = parts.numbers("DAY", 30, false);
        return Optional.of(new LunarRule.Monthly(new TreeSet<>(days), interval));
    }

    private Optional<DayRule> yearly() {
        need("MONTH", "tháng âm lịch, ví dụ MONTH=8 (hoặc TET=-1 cho đêm Giao thừa)");
        need("DAY", "ngày âm lịch, ví dụ DAY=15");
        int month = parts.number("MONTH", 1, 12, 1);
        int day = parts.number("DAY", 1, 30, 1);
        LeapMonths leap = LeapMonths.valueOf(parts.oneOf("LEAP", LEAPS).orElse("FIRST"));
        return Optional.of(new LunarRule.Yearly(month, day, leap, interval));
    }

    private Optional<DayRule> tet() {
        refuse("TET", "MONTH", "DAY", "LEAP");
        int offset = parts.number("TET", -FARTHEST_FROM_TET, FARTHEST_FROM_TET, 0);
        return Optional.of(new LunarRule.Tet(offset, interval));
    }

    private void need(String name, String what) {
        if (!parts.has(name)) {
            parts.problem("Quy tắc lặp âm lịch thiếu phần " + name + ": " + what + ".");
        }
    }

    private void refuse(String with, String... names) {
        for (String name : names) {
            if (parts.has(name)) {
                parts.problem("Quy tắc lặp âm lịch có " + with + " thì không dùng phần " + name + ".");
            }
        }
    }
}
