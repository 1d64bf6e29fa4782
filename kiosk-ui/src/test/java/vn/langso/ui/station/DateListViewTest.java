package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.accounts.Role;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.Suspension;
import vn.langso.scheduler.timetable.Suspensions;
import vn.langso.scheduler.timetable.TimetableEntry;

/** The list of dates and its bulk actions. */
class DateListViewTest extends PlannedStationTest {

    @Autowired
    Suspensions suspensions;

    @Test
    void shifts_many_dates_at_once() {
        Slot first = plan("Một", tomorrow.atTime(MORNING), hamlet.slug());
        Slot second = plan("Hai", tomorrow.atTime(7, 0), hamlet.slug());
        openListAndPick(first, second);

        _setValue(_get(IntegerField.class), 15);
        press("Dời các lần đã chọn");

        assertThat(start(first)).isEqualTo(tomorrow.atTime(6, 45));
        assertThat(start(second)).isEqualTo(tomorrow.atTime(7, 15));
    }

    @Test
    void shows_what_others_change_while_it_is_open() {
        Slot slot = plan("Một", tomorrow.atTime(MORNING), hamlet.slug());
        open("tram/lan-phat");

        schedule.cancel(slot.id(), entry(slot).occurrence().plannedAt(), "lan");

        awaitShown(grid -> entries(grid).getFirst().occurrence().status() == OccurrenceStatus.CANCELLED);
    }

    @Test
    void the_list_of_slots_loses_one_that_others_end() {
        Slot slot = plan("Một", tomorrow.atTime(MORNING), hamlet.slug());
        open("tram/lich");

        schedule.withdraw(slot.id(), "lan");

        awaitShown(grid -> GridKt._size(grid) == 0);
    }

    private static void awaitShown(Predicate<Grid<?>> right) {
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).until(() -> {
            MockVaadin.clientRoundtrip(true);
            return right.test(_get(Grid.class));
        });
    }

    @SuppressWarnings("unchecked")
    private static List<TimetableEntry> entries(Grid<?> grid) {
        return GridKt._findAll((Grid<TimetableEntry>) grid);
    }

    @Test
    void changes_none_and_names_every_refusal_when_one_does_not_fit() {
        Slot first = plan("Một", tomorrow.atTime(MORNING), hamlet.slug());
        Slot second = plan("Hai", tomorrow.atTime(7, 0), hamlet.slug());
        plan("Đứng đây", tomorrow.atTime(7, 15), hamlet.slug());
        openListAndPick(first, second);

        _setValue(_get(IntegerField.class), 15);
        press("Dời các lần đã chọn");

        assertThat(texts())
                .contains("Chưa sửa lần nào, vì có lần không sửa được:")
                .anyMatch(text -> text.startsWith("Hai, 07:00") && text.contains("'Đứng đây'"));
        assertThat(start(first)).isEqualTo(tomorrow.atTime(MORNING));
    }

    @Test
    void cancels_many_dates_after_asking() {
        Slot first = plan("Một", tomorrow.atTime(MORNING), hamlet.slug());
        Slot second = plan("Hai", tomorrow.atTime(7, 0), hamlet.slug());
        openListAndPick(first, second);

        press("Hủy các lần đã chọn");
        agree();

        assertThat(entry(first).occurrence().status()).isEqualTo(OccurrenceStatus.CANCELLED);
        assertThat(entry(second).occurrence().status()).isEqualTo(OccurrenceStatus.CANCELLED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void sends_many_dates_to_another_zone() {
        Slot first = plan("Một", tomorrow.atTime(MORNING), hamlet.slug());
        openListAndPick(first);

        press("Đổi khu vực");
        CheckboxGroup<Zone> places = _get(CheckboxGroup.class);
        Zone whole = zones.find(Zone.WHOLE_COMMUNE).orElseThrow();
        _setValue(places, Set.of(whole));
        agree();

        assertThat(schedule.slots())
                .singleElement()
                .satisfies(slot -> assertThat(slot.plan().zones()).containsExactly(Zone.WHOLE_COMMUNE));
    }

    @Test
    void suspends_the_slots_of_many_dates_with_an_end_and_a_reason() {
        Slot first = plan("Một", tomorrow.atTime(MORNING), hamlet.slug());
        Slot second = plan("Hai", tomorrow.atTime(7, 0), hamlet.slug());
        openListAndPick(first, second);

        press("Tạm dừng lịch");
        _setValue(untilDay(), tomorrow);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Lý do")), "sửa loa");
        assertThat(texts()).contains("2 lần phát đã lên lịch sẽ im lặng trong thời gian này.");
        press("Tạm ngừng");

        assertThat(_find(SuspendDialog.class)).isEmpty();
        assertThat(suspensions.ofSlots())
                .extracting(Suspension::subject, Suspension::until, Suspension::by)
                .containsExactly(
                        tuple(Long.toString(first.id()), times.startOf(tomorrow.plusDays(1)), "nam"),
                        tuple(Long.toString(second.id()), times.startOf(tomorrow.plusDays(1)), "nam"));
        assertThat(rowsOfDates())
                .extracting(entry -> entry.occurrence().status())
                .containsExactly(OccurrenceStatus.SKIPPED, OccurrenceStatus.SKIPPED);
        assertThat(rowsOfDates())
                .extracting(entry -> entry.occurrence().reason())
                .allMatch(reason -> reason.endsWith("(sửa loa)."));
    }

    @Test
    void suspends_none_and_names_the_slot_that_ended_where_the_question_stands() {
        Slot first = plan("Một", tomorrow.atTime(MORNING), hamlet.slug());
        Slot second = plan("Hai", tomorrow.atTime(7, 0), hamlet.slug());
        openListAndPick(first, second);
        press("Tạm dừng lịch");
        schedule.withdraw(second.id(), "lan"); // the list hears of it at once, the question stays

        _setValue(untilDay(), tomorrow);
        press("Tạm ngừng");
        assertThat(texts()).anyMatch(text -> text.startsWith("Lịch phát 'Hai' đã hủy"));

        assertThat(_find(SuspendDialog.class)).hasSize(1);
        assertThat(suspensions.ofSlots()).isEmpty();
    }

    private static DatePicker untilDay() {
        return _get(DatePicker.class, spec -> spec.withLabel("Đến hết ngày"));
    }

    @Test
    void is_only_to_look_at_for_those_who_do_not_plan() {
        signIn("lan", Role.AUTHOR);

        plan("Một", tomorrow.atTime(MORNING), hamlet.slug());

        open("tram/lan-phat");

        assertThat(rowsOfDates()).hasSize(1);
        assertThat(_find(BulkBar.class)).isEmpty();
    }

    @Test
    void is_closed_to_those_who_only_print() {
        signIn("mai", Role.PRINTER);

        for (String path : List.of("tram/tuan", "tram/lan-phat", "tram/thon-nghe", "tram/vi-sao")) {
            open(path);
            assertThat(_find(WeekBar.class)).isEmpty();
            assertThat(_find(Grid.class)).isEmpty();
        }
    }

    private void openListAndPick(Slot... slots) {
        open("tram/lan-phat");
        @SuppressWarnings("unchecked")
        Grid<TimetableEntry> list = _get(Grid.class);
        for (Slot slot : slots) {
            list.select(entry(slot));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<TimetableEntry> rowsOfDates() {
        return GridKt._findAll((Grid<TimetableEntry>) _get(Grid.class));
    }
}
