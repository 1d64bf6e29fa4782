package vn.langso.config.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.time4j.PlainDate;
import net.time4j.calendar.CommonElements;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.VietnameseCalendar;

/** The months of each lunar year, computed once: new moons cost 0.1 ms each. Thread-safe. */
final class LunarYears {
    private static final Map<Integer, List<LunarMonth>> MONTHS = new ConcurrentHashMap<>();

    private LunarYears() {}

    /** The 12 or 13 months in order. */
    static List<LunarMonth> months(int year) {
        return MONTHS.computeIfAbsent(year, LunarYears::compute);
    }

    private static List<LunarMonth> compute(int year) {
        List<LunarMonth> months = new ArrayList<>(13);
        VietnameseCalendar firstDay = VietnameseCalendar.ofTet(year);
        while (firstDay.getInt(CommonElements.RELATED_GREGORIAN_YEAR) == year) {
            LunarMonth month = month(year, firstDay);
            months.add(month);
            firstDay = PlainDate.from(month.nextMonth()).transform(VietnameseCalendar.class);
        }
        return List.copyOf(months);
    }

    private static LunarMonth month(int year, VietnameseCalendar firstDay) {
        EastAsianMonth month = firstDay.getMonth();
        LocalDate solar = firstDay.transform(PlainDate.class).toTemporalAccessor();
        return new LunarMonth(year, month.getNumber(), month.isLeap(), solar, firstDay.lengthOfMonth());
    }
}
