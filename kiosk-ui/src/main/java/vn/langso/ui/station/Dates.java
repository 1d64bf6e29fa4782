package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/** Date and time fields that speak Vietnamese: day first, Monday first, 24 hours, seconds allowed. */
public final class Dates {

    private Dates() {}

    /** A field for a day, with the label of this key. */
    public static DatePicker date(String key) {
        DatePicker picker = new DatePicker(translate(key));
        picker.setLocale(StationTimes.VIETNAMESE);
        picker.setI18n(words());
        return picker;
    }

    static TimePicker time(String key) {
        TimePicker picker = new TimePicker(translate(key));
        picker.setLocale(StationTimes.VIETNAMESE);
        picker.setStep(Duration.ofSeconds(1));
        picker.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(translate("station.time.wrong")));
        picker.setHelperText(translate("station.time.help"));
        return picker;
    }

    private static DatePickerI18n words() {
        return new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, StationTimes.VIETNAMESE))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL))
                .setWeekdaysShort(weekdays(TextStyle.NARROW))
                .setToday(translate("station.date.today"))
                .setCancel(translate("station.cancel"))
                .setBadInputErrorMessage(translate("station.date.wrong"))
                .setRequiredErrorMessage(translate("station.date.missing"));
    }

    /** The picker wants Sunday first. */
    private static List<String> weekdays(TextStyle style) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, StationTimes.VIETNAMESE))
                .toList();
    }
}
