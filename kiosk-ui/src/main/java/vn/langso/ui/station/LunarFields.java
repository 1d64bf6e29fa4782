package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.langso.ui.station.PlayDays.LunarMonth;
import vn.langso.ui.station.PlayDays.LunarYear;
import vn.langso.ui.station.PlayDays.Tet;

/** The fields for days by the lunar calendar. */
final class LunarFields {

    /** Half a year each way: the recurrence words go no farther. */
    private static final int FARTHEST_FROM_TET = 180;

    private static final int LONGEST_MONTH = 30;
    private static final Pattern BETWEEN_DAYS = Pattern.compile("[\\s,;.]+");
    private static final Pattern DAYS = Pattern.compile("(?:[1-9]|[12]\\d|30)(?:[\\s,;.]+(?:[1-9]|[12]\\d|30))*");

    private LunarFields() {}

    /** Which side of mùng 1 Tết. */
    enum Side {
        BEFORE,
        AFTER
    }

    static DayFields<LunarMonth> lunarMonth() {
        TextField days = new TextField(translate("timetable.play.lunar-days"));
        days.setHelperText(translate("timetable.play.lunar-days-help"));
        days.setManualValidation(true);
        days.setValueChangeMode(ValueChangeMode.LAZY);
        return new DayFields<>(
                        LunarMonth.class,
                        () -> new LunarMonth(numbers(days.getValue())),
                        month -> days.setValue(listed(month.days())))
                .with(days, text -> DAYS.matcher(text.strip()).matches(), translate("timetable.play.wrong-lunar-days"));
    }

    static DayFields<LunarYear> lunarYear() {
        IntegerField day = new IntegerField(translate("timetable.play.day"));
        Select<Integer> month = DayFields.choice(
                "timetable.play.month",
                IntStream.rangeClosed(1, 12).boxed().toList(),
                number -> PatternWords.lunarMonth(number, LunarYear.Leap.FIRST));
        Select<LunarYear.Leap> leap = DayFields.choice(
                "timetable.play.leap",
                List.of(LunarYear.Leap.values()),
                choice -> translate("timetable.play.leap." + choice));
        return new DayFields<>(
                        LunarYear.class,
                        () -> new LunarYear(month.getValue(), day.getValue(), leap.getValue()),
                        date -> {
                            day.setValue(date.day());
                            month.setValue(date.month());
                            leap.setValue(date.leap());
                        })
                .with(day, 1, LONGEST_MONTH)
                .with(month)
                .with(leap);
    }

    static DayFields<Tet> tet() {
        IntegerField days = new IntegerField(translate("timetable.play.tet-days"));
        days.setHelperText(translate("timetable.play.tet-help"));
        Select<Side> side = DayFields.choice(
                "timetable.play.tet-side",
                List.of(Side.values()),
                choice -> translate("timetable.play.tet-side." + choice));
        return new DayFields<>(
                        Tet.class,
                        () -> new Tet(side.getValue() == Side.BEFORE ? -days.getValue() : days.getValue()),
                        tet -> {
                            days.setValue(Math.abs(tet.offset()));
                            side.setValue(tet.offset() < 0 ? Side.BEFORE : Side.AFTER);
                        })
                .with(days, 0, FARTHEST_FROM_TET)
                .with(side);
    }

    private static Set<Integer> numbers(String text) {
        return BETWEEN_DAYS.splitAsStream(text.strip()).map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static String listed(Set<Integer> days) {
        return new TreeSet<>(days).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
