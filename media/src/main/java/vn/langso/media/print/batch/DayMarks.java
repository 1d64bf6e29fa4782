package vn.langso.media.print.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import vn.langso.media.print.WeekNotice;

/** What a week's notice promises, day by day, in short: equal marks, equal programmes. Stateless. */
final class DayMarks {
    private static final int DAYS = 7;
    private static final int BYTES = 8;

    private DayMarks() {}

    static List<String> of(WeekNotice notice) {
        return notice.from()
                .datesUntil(notice.from().plusDays(DAYS))
                .map(day -> mark(programmes(notice, day)))
                .toList();
    }

    /** Whether the days from this one on promise the same; what is over misleads nobody. */
    static boolean sameFrom(LocalDate day, LocalDate week, List<String> before, List<String> now) {
        int first = (int) Math.clamp(ChronoUnit.DAYS.between(week, day), 0, DAYS);
        return before.subList(first, DAYS).equals(now.subList(first, DAYS));
    }

    private static String programmes(WeekNotice notice, LocalDate day) {
        return notice.rows().stream()
                .filter(row -> row.day().equals(day))
                .map(row -> row.time() + " " + row.length() + " " + row.title())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String mark(String programmes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(programmes.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
