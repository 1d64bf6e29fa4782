package vn.langso.ui.station;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the timetable is on the screen; also its address.
 *
 * @param day any day of the week, or the day itself
 * @param days 7 for the week that begins on Monday, or 1
 * @param zone slug of the zone in which it is heard, null for all
 */
record WeekPlace(LocalDate day, int days, @Nullable String zone) {

    private static final String DAY = "ngay";
    private static final String KIND = "kieu";
    private static final String ONE_DAY = "ngay";
    private static final String ZONE = "khu-vuc";

    static WeekPlace week(LocalDate day, @Nullable String zone) {
        return new WeekPlace(day, 7, zone);
    }

    static WeekPlace of(FilterAddress address, LocalDate today) {
        boolean oneDay = address.text(KIND).filter(ONE_DAY::equals).isPresent();
        return new WeekPlace(
                address.day(DAY).orElse(today),
                oneDay ? 1 : 7,
                address.text(ZONE).orElse(null));
    }

    FilterAddress address() {
        return FilterAddress.none()
                .with(DAY, day.toString())
                .with(KIND, days == 1 ? ONE_DAY : null)
                .with(ZONE, zone);
    }

    LocalDate from() {
        return days == 1 ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate last() {
        return from().plusDays(days - 1L);
    }

    WeekPlace on(LocalDate other) {
        return new WeekPlace(other, days, zone);
    }

    WeekPlace turned(int pages) {
        return on(day.plusDays((long) pages * days));
    }

    WeekPlace showing(int howManyDays) {
        return new WeekPlace(day, howManyDays, zone);
    }

    WeekPlace in(@Nullable String otherZone) {
        return new WeekPlace(day, days, otherZone);
    }
}
