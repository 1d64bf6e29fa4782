package vn.langso.media.print;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.langso.config.calendar.LunarDates;
import vn.langso.config.calendar.VietnameseDate;

/** The words of a week's notice: only days on which something is heard, with their lunar dates. */
final class WeekWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Map<DayOfWeek, String> NAMES = Map.of(
            DayOfWeek.MONDAY, "Thứ Hai",
            DayOfWeek.TUESDAY, "Thứ Ba",
            DayOfWeek.WEDNESDAY, "Thứ Tư",
            DayOfWeek.THURSDAY, "Thứ Năm",
            DayOfWeek.FRIDAY, "Thứ Sáu",
            DayOfWeek.SATURDAY, "Thứ Bảy",
            DayOfWeek.SUNDAY, "Chủ nhật");

    private WeekWords() {}

    static SheetWords of(WeekNotice notice, String imprint) {
        String address = notice.address().toASCIIString();
        LocalTeam team =
                notice.help().team() == null ? LocalTeam.NONE : notice.help().team();
        Map<String, String> single = Map.ofEntries(
                Map.entry("name", title(notice)),
                Map.entry("commune", PrintText.unbroken(PrintText.clean(notice.communeName()))),
                Map.entry("zone", PrintText.clean(notice.zoneName())),
                Map.entry("from", begin(notice)),
                Map.entry("to", DATE.format(notice.to())),
                Map.entry("nothing", notice.rows().isEmpty() ? "yes" : ""),
                Map.entry("qr", address),
                Map.entry("address", PrintText.clean(address.replaceFirst("^https?://", ""))),
                Map.entry("general", team.name().isEmpty() ? "yes" : ""),
                Map.entry("team", PrintText.clean(team.name())),
                Map.entry("named", team.members().isEmpty() ? "" : "yes"),
                Map.entry("unnamed", team.members().isEmpty() ? "yes" : ""),
                Map.entry(
                        "place-and-stop", GuideSlots.placeAndStop(notice.help().place())),
                Map.entry("imprint", PrintText.clean(imprint)),
                Map.entry("date", DATE.format(notice.printedOn())));
        // one behind the other: what is left of the page belongs to the programmes
        List<SheetWords> members = SheetWords.rows(TeamWords.members(team, Wording.NO_TIPS));
        return new SheetWords(single, Map.of("days", days(notice), "members", members));
    }

    static String title(WeekNotice notice) {
        return "Lịch phát thanh tuần %s–%s, %s"
                .formatted(
                        SHORT_DATE.format(notice.from()), DATE.format(notice.to()), PrintText.clean(notice.zoneName()));
    }

    /** The year is said once, with the last day, unless it changes in between. */
    private static String begin(WeekNotice notice) {
        boolean oneYear = notice.from().getYear() == notice.to().getYear();
        return (oneYear ? SHORT_DATE : DATE).format(notice.from());
    }

    private static List<SheetWords> days(WeekNotice notice) {
        return notice.from()
                .datesUntil(notice.to().plusDays(1))
                .filter(day -> notice.rows().stream().anyMatch(row -> row.day().equals(day)))
                .map(day -> day(day, rows(notice, day)))
                .toList();
    }

    private static List<Map<String, String>> rows(WeekNotice notice, LocalDate day) {
        return notice.rows().stream()
                .filter(row -> row.day().equals(day))
                .sorted(Comparator.comparing(WeekNotice.Row::time).thenComparing(WeekNotice.Row::title))
                .map(row -> Map.of(
                        "time", TIME.format(row.time()),
                        "title", PrintText.withoutRunt(PrintText.clean(row.title())),
                        "length", length(row.length())))
                .toList();
    }

    private static SheetWords day(LocalDate day, List<Map<String, String>> rows) {
        VietnameseDate lunar = LunarDates.lunar(day);
        Map<String, String> single = Map.of(
                "day",
                NAMES.get(day.getDayOfWeek()) + ", " + SHORT_DATE.format(day),
                "lunar",
                "%d/%d%s âm lịch".formatted(lunar.day(), lunar.month(), lunar.leap() ? " nhuận" : ""));
        return new SheetWords(single, Map.of("rows", SheetWords.rows(rows)));
    }

    /** Rounded up to minutes: nobody waits in front of a loudspeaker with a watch. */
    private static String length(Duration length) {
        long minutes = Math.max(1, length.plusSeconds(59).toMinutes());
        return "%d%cphút".formatted(minutes, PrintText.NO_BREAK_SPACE);
    }
}
