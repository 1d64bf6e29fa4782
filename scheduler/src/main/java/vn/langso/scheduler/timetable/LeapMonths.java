package vn.langso.scheduler.timetable;

import java.util.List;
import vn.langso.config.calendar.LunarMonth;

/** What a yearly lunar date means in a year in which its month comes twice; in other years there is no choice. */
enum LeapMonths {
    /** the ordinary month, which comes first */
    FIRST,
    /** the leap month that follows it */
    LEAP,
    BOTH;

    /** Of the one or two months of a number in one year, those that are meant. */
    List<LunarMonth> choose(List<LunarMonth> months) {
        return switch (this) {
            case FIRST -> months.subList(0, 1);
            case LEAP -> months.subList(months.size() - 1, months.size());
            case BOTH -> months;
        };
    }
}
