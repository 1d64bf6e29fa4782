package vn.langso.ui.station;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.langso.config.calendar.LunarDates;
import vn.langso.config.calendar.VietnameseDate;

/** On which days a series plays, whenever it may end. Immutable. */
sealed interface PlayDays {

    PlayMode mode();

    /** The recurrence words, without an end. */
    String rule();

    /** @param every 1 for each day, 2 for every other… */
    record EveryDays(int every) implements PlayDays {
        @Override
        public PlayMode mode() {
            return PlayMode.DAILY;
        }

        @Override
        public String rule() {
            return "RRULE:FREQ=DAILY" + interval(every);
        }
    }

    /** @param every 1 for each week, 2 for every other… */
    record Weekly(int every, Set<DayOfWeek> days) implements PlayDays {
        public Weekly {
            days = Set.copyOf(days);
        }

        @Override
        public PlayMode mode() {
            return PlayMode.WEEKLY;
        }

        @Override
        public String rule() {
            return "RRULE:FREQ=WEEKLY" + interval(every) + ";BYDAY="
                    + new TreeSet<>(days).stream().map(PlayDays::code).collect(joining(","));
        }
    }

    /** @param day 1 to 31; a month without it is left out */
    record MonthDate(int day) implements PlayDays {
        @Override
        public PlayMode mode() {
            return PlayMode.MONTHLY_DATE;
        }

        @Override
        public String rule() {
            return "RRULE:FREQ=MONTHLY;BYMONTHDAY=" + day;
        }
    }

    /** @param nth 1 to 4, or {@link #LAST} */
    record MonthWeekday(int nth, DayOfWeek day) implements PlayDays {
        static final int LAST = -1;
        private static final int MOST = 4;

        /** Which weekday of its month a date is; a fifth one is the last. */
        static MonthWeekday of(LocalDate date) {
            int nth = (date.getDayOfMonth() - 1) / 7 + 1;
            return new MonthWeekday(nth > MOST ? LAST : nth, date.getDayOfWeek());
        }

        @Override
        public PlayMode mode() {
            return PlayMode.MONTHLY_WEEKDAY;
        }

        @Override
        public String rule() {
            return "RRULE:FREQ=MONTHLY;BYDAY=" + nth + code(day);
        }
    }

    /** A solar date each year; 29 February comes in leap years only. */
    record YearDate(int month, int day) implements PlayDays {
        @Override
        public PlayMode mode() {
            return PlayMode.YEARLY;
        }

        @Override
        public String rule() {
            return "RRULE:FREQ=YEARLY;BYMONTH=" + month + ";BYMONTHDAY=" + day;
        }
    }

    /** @param days 1 to 30; a month of 29 days is without the thirtieth */
    record LunarMonth(Set<Integer> days) implements PlayDays {
        public LunarMonth {
            days = Set.copyOf(days);
        }

        @Override
        public PlayMode mode() {
            return PlayMode.LUNAR_MONTHLY;
        }

        @Override
        public String rule() {
            return "LUNAR:FREQ=MONTHLY;DAY="
                    + new TreeSet<>(days).stream().map(String::valueOf).collect(joining(","));
        }
    }

    /** A lunar date each year. */
    record LunarYear(int month, int day, Leap leap) implements PlayDays {
        /** Which month is meant in a year that has the month twice; the names are those of the recurrence words. */
        enum Leap {
            FIRST,
            LEAP,
            BOTH
        }

        static LunarYear of(LocalDate date) {
            VietnameseDate lunar = LunarDates.lunar(date);
            return new LunarYear(lunar.month(), lunar.day(), Leap.FIRST);
        }

        @Override
        public PlayMode mode() {
            return PlayMode.LUNAR_YEARLY;
        }

        @Override
        public String rule() {
            return "LUNAR:FREQ=YEARLY;MONTH=" + month + ";DAY=" + day + (leap == Leap.FIRST ? "" : ";LEAP=" + leap);
        }
    }

    /** @param offset days from mùng 1 Tết; -1 is the eve of it, đêm Giao thừa */
    record Tet(int offset) implements PlayDays {
        static final Tet EVE = new Tet(-1);

        @Override
        public PlayMode mode() {
            return PlayMode.TET;
        }

        @Override
        public String rule() {
            return "LUNAR:FREQ=YEARLY;TET=" + offset;
        }
    }

    /** What a date suggests for a mode: its own weekday, its place in the month, its lunar date. */
    static Optional<PlayDays> suggested(PlayMode mode, LocalDate date) {
        return switch (mode) {
            case ONCE, OTHER -> Optional.empty();
            case DAILY -> Optional.of(new EveryDays(1));
            case WEEKLY -> Optional.of(new Weekly(1, Set.of(date.getDayOfWeek())));
            case MONTHLY_DATE -> Optional.of(new MonthDate(date.getDayOfMonth()));
            case MONTHLY_WEEKDAY -> Optional.of(MonthWeekday.of(date));
            case YEARLY -> Optional.of(new YearDate(date.getMonthValue(), date.getDayOfMonth()));
            case LUNAR_MONTHLY -> Optional.of(new LunarMonth(Set.of(1, 15)));
            case LUNAR_YEARLY -> Optional.of(date).filter(LunarText::covers).map(LunarYear::of);
            case TET -> Optional.of(Tet.EVE);
        };
    }

    private static String interval(int every) {
        return every == 1 ? "" : ";INTERVAL=" + every;
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
