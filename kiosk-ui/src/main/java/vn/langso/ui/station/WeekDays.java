package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langso.config.calendar.CalendarDays;
import vn.langso.config.calendar.DayEffect;
import vn.langso.config.calendar.SpecialDay;
import vn.langso.scheduler.timetable.OpenHours;

/**
 * What stands above the days of the week view and behind them: lunar dates, holidays and decisions, broadcast windows.
 *
 * @param from the first day
 * @param special the holidays and decisions of these days
 * @param open the broadcast windows of these days
 */
record WeekDays(LocalDate from, int days, CalendarDays special, List<OpenHours> open) {

    private static final DateTimeFormatter HEADING = DateTimeFormatter.ofPattern("EEE dd/MM", StationTimes.VIETNAMESE);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    WeekDays {
        open = List.copyOf(open);
    }

    /** What one day has of a holiday or a decision. */
    private record Piece(SpecialDay day, LocalDateTime from, LocalDateTime until) {
        boolean isWholeDay() {
            return until.equals(from.plusDays(1));
        }
    }

    List<WeekPage.Day> heads() {
        return each().map(this::head).toList();
    }

    /** By day; a day without broadcast covers its windows, see the style sheet. */
    List<WeekPage.Band> bands() {
        Stream<WeekPage.Band> windows =
                open.stream().map(hours -> WeekPage.Band.of(hours.from(), hours.until(), "open"));
        Stream<WeekPage.Band> special = each().flatMap(this::pieces)
                .map(piece -> WeekPage.Band.of(
                        piece.from(), piece.until(), kind(piece.day().effect())));
        return Stream.concat(windows, special).toList();
    }

    private Stream<LocalDate> each() {
        return from.datesUntil(from.plusDays(days));
    }

    private WeekPage.Day head(LocalDate day) {
        String lunar = LunarText.shortly(day);
        boolean feast = lunar.startsWith("1/") || lunar.startsWith("15/");
        String note = pieces(day).map(WeekDays::note).distinct().collect(Collectors.joining(" · "));
        return new WeekPage.Day(day.toString(), HEADING.format(day), lunar, feast, note);
    }

    /** The strictest first. */
    private Stream<Piece> pieces(LocalDate day) {
        LocalDateTime begin = day.atStartOfDay();
        LocalDateTime end = day.plusDays(1).atStartOfDay();
        return special.all().stream()
                .filter(known -> known.meets(begin, end))
                .sorted(Comparator.comparing(SpecialDay::effect).reversed())
                .map(known -> new Piece(
                        known,
                        known.from().isAfter(begin) ? known.from() : begin,
                        known.until().isBefore(end) ? known.until() : end));
    }

    /** Its name and what it keeps off the air; with its hours where it is not the whole day. */
    private static String note(Piece piece) {
        String name = piece.isWholeDay()
                ? piece.day().name()
                : translate(
                        "timetable.week.note.hours",
                        piece.day().name(),
                        HOUR.format(piece.from()),
                        isMidnight(piece.until()) ? "24:00" : HOUR.format(piece.until()));
        return translate("timetable.week.note." + piece.day().effect(), name);
    }

    private static boolean isMidnight(LocalDateTime time) {
        return time.equals(time.toLocalDate().atStartOfDay());
    }

    /** Names of the style sheet. */
    private static String kind(DayEffect effect) {
        return switch (effect) {
            case AS_USUAL -> "holiday";
            case PRIORITY_ONLY -> "priority-only";
            case SILENCE -> "silence";
        };
    }
}
