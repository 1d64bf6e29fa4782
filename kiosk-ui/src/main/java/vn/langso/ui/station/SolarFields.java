package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import vn.langso.ui.station.PlayDays.EveryDays;
import vn.langso.ui.station.PlayDays.MonthDate;
import vn.langso.ui.station.PlayDays.MonthWeekday;
import vn.langso.ui.station.PlayDays.Weekly;
import vn.langso.ui.station.PlayDays.YearDate;

/** The fields for days by the solar calendar. */
final class SolarFields {

    /** as many as the recurrence words allow */
    private static final int MOST_INTERVAL = 1000;

    private SolarFields() {}

    static DayFields<EveryDays> everyDays() {
        IntegerField every = new IntegerField(translate("timetable.play.every-days"));
        return new DayFields<>(
                        EveryDays.class, () -> new EveryDays(every.getValue()), days -> every.setValue(days.every()))
                .with(every, 1, MOST_INTERVAL);
    }

    static DayFields<Weekly> weekly() {
        IntegerField every = new IntegerField(translate("timetable.play.every-weeks"));
        CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>(translate("station.slot.days"));
        weekdays.setManualValidation(true);
        weekdays.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        weekdays.setItems(DayOfWeek.values());
        // "T2" to "CN", as calendars say it: all seven stay in the row
        weekdays.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.NARROW, StationTimes.VIETNAMESE));
        return new DayFields<>(Weekly.class, () -> new Weekly(every.getValue(), weekdays.getValue()), days -> {
                    every.setValue(days.every());
                    weekdays.setValue(days.days());
                })
                .with(every, 1, MOST_INTERVAL)
                .with(weekdays, days -> !days.isEmpty(), translate("timetable.play.wrong-weekdays"));
    }

    static DayFields<MonthDate> monthDate() {
        IntegerField day = new IntegerField(translate("timetable.play.month-day"));
        day.setHelperText(translate("timetable.play.month-day-help"));
        return new DayFields<>(MonthDate.class, () -> new MonthDate(day.getValue()), days -> day.setValue(days.day()))
                .with(day, 1, 31);
    }

    static DayFields<MonthWeekday> monthWeekday() {
        Select<DayOfWeek> day =
                DayFields.choice("timetable.play.weekday", List.of(DayOfWeek.values()), PatternWords::weekday);
        Select<Integer> nth =
                DayFields.choice("timetable.play.nth", List.of(1, 2, 3, 4, MonthWeekday.LAST), PatternWords::nth);
        return new DayFields<>(MonthWeekday.class, () -> new MonthWeekday(nth.getValue(), day.getValue()), days -> {
                    nth.setValue(days.nth());
                    day.setValue(days.day());
                })
                .with(day)
                .with(nth);
    }

    static DayFields<YearDate> yearDate() {
        Select<Month> month = DayFields.choice(
                "timetable.play.month",
                List.of(Month.values()),
                choice -> translate("timetable.play.solar-month", choice.getValue()));
        IntegerField day = new IntegerField(translate("timetable.play.day"));
        day.setManualValidation(true);
        day.setStepButtonsVisible(true);
        day.setValue(1);
        return new DayFields<>(
                        YearDate.class, () -> new YearDate(month.getValue().getValue(), day.getValue()), days -> {
                            month.setValue(Month.of(days.month()));
                            day.setValue(days.day());
                        })
                .with(
                        day,
                        number -> DayFields.within(1, month.getValue().maxLength())
                                .test(number),
                        translate("timetable.play.wrong-day"))
                .with(month);
    }
}
