package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.config.calendar.LunarDates;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotItem;
import vn.langso.ui.station.PlayDays.MonthWeekday;

/** How often a slot airs, chosen in the form by somebody who has never heard of recurrence rules. */
class SlotPatternTest extends PlannedStationTest {

    /** What is chosen, what is done in its row, and the rule that comes of it. */
    static Stream<Arguments> choices() {
        return Stream.of(
                choice(PlayMode.DAILY, () -> number("Mấy ngày một lần", 3), "RRULE:FREQ=DAILY;INTERVAL=3"),
                choice(
                        PlayMode.WEEKLY,
                        () -> {
                            number("Mấy tuần một lần", 2);
                            weekdays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
                        },
                        "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"),
                choice(PlayMode.MONTHLY_DATE, () -> number("Ngày trong tháng", 5), "RRULE:FREQ=MONTHLY;BYMONTHDAY=5"),
                choice(
                        PlayMode.MONTHLY_WEEKDAY,
                        () -> {
                            choose("Thứ", DayOfWeek.SUNDAY);
                            choose("Lần nào trong tháng", MonthWeekday.LAST);
                        },
                        "RRULE:FREQ=MONTHLY;BYDAY=-1SU"),
                choice(
                        PlayMode.YEARLY,
                        () -> {
                            choose("Tháng", Month.SEPTEMBER);
                            number("Ngày", 2);
                        },
                        "RRULE:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2"),
                choice(PlayMode.LUNAR_MONTHLY, () -> {}, "LUNAR:FREQ=MONTHLY;DAY=1,15"),
                choice(
                        PlayMode.LUNAR_MONTHLY,
                        () -> _setValue(lunarDays(), "10; 1 , 25"),
                        "LUNAR:FREQ=MONTHLY;DAY=1,10,25"),
                choice(
                        PlayMode.LUNAR_YEARLY,
                        () -> {
                            number("Ngày", 15);
                            choose("Tháng", 6);
                            choose("Năm có tháng nhuận", PlayDays.LunarYear.Leap.BOTH);
                        },
                        "LUNAR:FREQ=YEARLY;MONTH=6;DAY=15;LEAP=BOTH"),
                choice(PlayMode.TET, () -> {}, "LUNAR:FREQ=YEARLY;TET=-1"),
                choice(
                        PlayMode.TET,
                        () -> {
                            number("Cách Tết mấy ngày", 2);
                            choose("Trước hay sau", LunarFields.Side.AFTER);
                        },
                        "LUNAR:FREQ=YEARLY;TET=2"),
                choice(
                        PlayMode.OTHER,
                        () -> _setValue(
                                _get(TextField.class, spec -> spec.withLabel("Quy tắc lặp")),
                                "RRULE:FREQ=DAILY;COUNT=4"),
                        "RRULE:FREQ=DAILY;COUNT=4"));
    }

    private static Arguments choice(PlayMode mode, Runnable inItsRow, String rule) {
        return Arguments.of(mode, inItsRow, rule);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("choices")
    void each_kind_is_chosen_saved_and_opened_again(PlayMode mode, Runnable inItsRow, String rule) {
        beginPlan();

        choose(mode);
        inItsRow.run();
        assertThat(_get(PlayPatternField.class).getValue()).isEqualTo(PlayPattern.of(rule));
        press("Lên lịch phát");

        Slot slot = schedule.slots().getFirst();
        assertThat(slot.plan().recurrence()).isEqualTo(rule);
        open("tram/lich/" + slot.id());
        press("Sửa cả lịch");
        assertThat(mode().getValue()).isEqualTo(mode);
        assertThat(_get(SlotForm.class).draft().orElseThrow().recurrence()).isEqualTo(rule);
    }

    @Test
    void a_kind_that_was_just_chosen_begins_with_the_day_of_the_slot() {
        beginPlan();

        choose(PlayMode.WEEKLY);

        assertThat(weekdays().getValue()).containsExactly(tomorrow.getDayOfWeek());
    }

    @Test
    void shows_the_next_dates_with_their_year_and_lunar_date() {
        beginPlan();

        choose(PlayMode.TET);

        LocalDate eve = LunarDates.tet(tomorrow.getYear() + 2).minusDays(1);
        assertThat(texts()).anyMatch(text -> text.contains(StationTimes.shortDay(eve)));
        assertThat(texts()).anyMatch(text -> text.matches("(29|30)/12 âm lịch"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAILY | Mấy ngày một lần | 0 | Cần số nguyên từ 1 đến 1.000.",
                "WEEKLY | Mấy tuần một lần | 0 | Cần số nguyên từ 1 đến 1.000.",
                "MONTHLY_DATE | Ngày trong tháng | 32 | Cần số nguyên từ 1 đến 31.",
                "MONTHLY_DATE | Ngày trong tháng | | Cần số nguyên từ 1 đến 31.",
                "YEARLY | Ngày | 32 | Tháng đã chọn không có ngày này.",
                "LUNAR_YEARLY | Ngày | 31 | Cần số nguyên từ 1 đến 30.",
                "TET | Cách Tết mấy ngày | 181 | Cần số nguyên từ 0 đến 180."
            })
    void a_wrong_number_is_told_at_its_field_and_not_saved(PlayMode mode, String label, Integer wrong, String words) {
        beginPlan();
        choose(mode);

        number(label, wrong);
        assertThat(number(label).getErrorMessage()).isEqualTo(words);
        assertThat(number(label).isInvalid()).isTrue();
        press("Lên lịch phát");
        assertThat(schedule.slots()).isEmpty();
        assertThat(number(label).isInvalid()).isTrue();
        assertThat(_get(PlayPatternField.class).getErrorMessage())
                .isEqualTo("Kiểu phát chưa đúng; hãy sửa ô được đánh dấu.");

        number(label, 1);
        assertThat(number(label).isInvalid()).isFalse();
        press("Lên lịch phát");
        assertThat(schedule.slots()).hasSize(1);
    }

    @Test
    void a_day_that_its_month_does_not_have_is_told_until_the_month_has_it() {
        beginPlan();
        choose(PlayMode.YEARLY);

        choose("Tháng", Month.FEBRUARY);
        number("Ngày", 30);
        assertThat(number("Ngày").isInvalid()).isTrue();
        choose("Tháng", Month.APRIL);

        assertThat(number("Ngày").isInvalid()).isFalse();
        assertThat(_get(PlayPatternField.class).getValue().rule())
                .isEqualTo("RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30");
    }

    @Test
    void a_week_without_days_is_told_at_the_days() {
        beginPlan();
        choose(PlayMode.WEEKLY);

        _setValue(weekdays(), Set.of());
        press("Lên lịch phát");

        assertThat(weekdays().isInvalid()).isTrue();
        assertThat(weekdays().getErrorMessage()).isEqualTo("Hãy chọn ít nhất một ngày trong tuần.");
        assertThat(schedule.slots()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "0", "31", "1, 45", "rằm", "1-15"})
    void lunar_days_that_are_none_are_told_at_their_field(String wrong) {
        beginPlan();
        choose(PlayMode.LUNAR_MONTHLY);

        _setValue(lunarDays(), wrong);
        press("Lên lịch phát");

        assertThat(lunarDays().isInvalid()).isTrue();
        assertThat(schedule.slots()).isEmpty();
    }

    @Test
    void an_end_before_the_first_date_is_told_without_a_rule() {
        beginPlan();
        choose(PlayMode.YEARLY);

        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Đến hết ngày (nếu có)")), tomorrow.minusDays(1));
        press("Lên lịch phát");

        assertThat(_get(PlayPatternField.class).getErrorMessage())
                .isEqualTo("Từ ngày phát đến ngày cuối không có ngày nào như vậy.");
        assertThat(schedule.slots()).isEmpty();
    }

    @Test
    void a_rule_that_has_no_choice_stays_in_its_own_words() {
        beginPlan();

        _get(PlayPatternField.class).setValue(PlayPattern.of("RRULE:FREQ=MONTHLY;BYMONTHDAY=-1"));

        assertThat(mode().getValue()).isEqualTo(PlayMode.OTHER);
        assertThat(_get(PlayPatternField.class).getValue().rule()).isEqualTo("RRULE:FREQ=MONTHLY;BYMONTHDAY=-1");
    }

    /** Complete but for how often. */
    private void beginPlan() {
        open("tram/lich");
        press("Lên lịch");
        _get(RunningOrderField.class).setValue(List.of(new SlotItem(bulletin.id(), 1, 0)));
        _get(SlotForm.class).setStart(tomorrow.atTime(MORNING));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên lịch phát")), "Tiêm phòng");
    }

    private static void choose(PlayMode mode) {
        _setValue(mode(), mode);
    }

    @SuppressWarnings("unchecked")
    private static Select<PlayMode> mode() {
        return _get(Select.class, spec -> spec.withClasses("pattern-mode"));
    }

    private static IntegerField number(String label) {
        return _get(_get(PlayPatternField.class), IntegerField.class, spec -> spec.withLabel(label));
    }

    private static void number(String label, @Nullable Integer value) {
        _setValue(number(label), value);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<DayOfWeek> weekdays() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Những ngày trong tuần"));
    }

    private static void weekdays(DayOfWeek... days) {
        _setValue(weekdays(), Set.of(days));
    }

    private static TextField lunarDays() {
        return _get(TextField.class, spec -> spec.withLabel("Những ngày âm lịch"));
    }
}
