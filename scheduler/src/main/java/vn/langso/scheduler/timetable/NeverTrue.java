package vn.langso.scheduler.timetable;

import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says why a rule whose parts are all in order never comes true, and what would.
 *
 * @param endless its first occurrence if it had no end, empty if there is none either
 */
record NeverTrue(RuleParts parts, boolean lunar, Optional<LocalDateTime> endless) {

    /** A Vietnamese sentence. */
    String why() {
        return endless.map(first -> "Lần đầu theo quy tắc này là " + VietnameseTimes.dateTime(first) + ", sau UNTIL="
                        + parts.text("UNTIL").orElse("") + "; hãy lùi UNTIL hoặc bỏ phần ấy.")
                .or(() -> lunar ? noLeapMonth() : noSuchDate())
                .orElse("Từ đó đến hết năm " + Recurrence.LAST_DAY.getYear()
                        + " không ngày nào hợp với mọi phần của quy tắc; hãy bỏ bớt hoặc đổi một phần.");
    }

    private Optional<String> noLeapMonth() {
        return parts.text("LEAP")
                .filter(leap -> leap.equals(LeapMonths.LEAP.name()))
                // of a rule for every n years it may be the years that do not meet
                .filter(leap -> parts.text("INTERVAL").orElse("1").equals("1"))
                .map(leap -> "Từ đó đến hết năm " + Recurrence.LAST_DAY.getYear() + " không có ngày "
                        + parts.text("DAY").orElse("") + " tháng "
                        + parts.text("MONTH").orElse("")
                        + " nhuận âm lịch; hãy dùng LEAP=FIRST (tháng thường) hoặc LEAP=BOTH (cả hai).");
    }

    /** Days that none of the months has, as 30/2. */
    private Optional<String> noSuchDate() {
        List<Integer> days = parts.numbers("BYMONTHDAY", 31, true);
        List<Month> months = new TreeSet<>(parts.numbers("BYMONTH", 12, false))
                .stream().map(Month::of).toList();
        int longest = months.stream().mapToInt(Month::maxLength).max().orElse(31);
        boolean someMonthHasOne = days.stream().anyMatch(day -> Math.abs(day) <= longest);
        return days.isEmpty() || someMonthHasOne ? Optional.empty() : Optional.of(noSuchDate(days, months, longest));
    }

    private static String noSuchDate(List<Integer> days, List<Month> months, int longest) {
        return "Tháng "
                + months.stream()
                        .map(month -> Integer.toString(month.getValue()))
                        .collect(Collectors.joining(", "))
                + " không có ngày " + days.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + "; hãy chọn ngày từ 1 đến " + longest + ", hoặc BYMONTHDAY=-1 cho ngày cuối tháng.";
    }
}
