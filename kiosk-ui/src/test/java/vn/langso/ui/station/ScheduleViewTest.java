package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.accounts.Role;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.timetable.DateEdits;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;
import vn.langso.scheduler.timetable.Timetable;

class ScheduleViewTest extends StationTest {

    private static final LocalTime MORNING = LocalTime.of(6, 30);

    @Autowired
    Timetable timetable;

    @Autowired
    DateEdits dates;

    private Bulletin bulletin;
    private LocalDate tomorrow;

    @BeforeEach
    void prepare() {
        bulletin = approved("Lịch tiêm phòng");
        tomorrow = times.today().plusDays(1);
        signIn("nam", Role.OPERATOR);
    }

    @Test
    void plans_a_daily_slot_and_names_it_after_its_bulletin() {
        openDialog();

        choose(bulletin, tomorrow.atTime(MORNING));
        mode().setValue(PlayMode.DAILY);
        press("Lên lịch phát");

        assertThat(schedule.slots()).singleElement().satisfies(slot -> {
            assertThat(slot.plan().title()).isEqualTo("Lịch tiêm phòng");
            assertThat(slot.plan().recurrence()).isEqualTo("RRULE:FREQ=DAILY");
            assertThat(slot.createdBy()).isEqualTo("nam");
        });
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void shows_at_once_when_the_plan_would_air() {
        openDialog();

        choose(bulletin, tomorrow.atTime(MORNING));

        assertThat(texts()).contains(StationTimes.dayTime(tomorrow.atTime(MORNING)));
        assertThat(schedule.slots()).isEmpty();
    }

    @Test
    void shows_every_conflict_and_takes_a_free_time_with_one_click() {
        plan("Bản tin sáng", tomorrow.atTime(MORNING));
        openDialog();

        choose(bulletin, tomorrow.atTime(MORNING));
        assertThat(texts()).anyMatch(text -> text.contains("Bản tin sáng"));
        _click(_find(_get(FitPanel.class), Button.class).getLast());
        press("Lên lịch phát");

        assertThat(schedule.slots()).hasSize(2);
    }

    @Test
    void keeps_the_dialog_open_and_saves_nothing_on_a_conflict() {
        plan("Bản tin sáng", tomorrow.atTime(MORNING));
        openDialog();
        choose(bulletin, tomorrow.atTime(MORNING));

        press("Lên lịch phát");

        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(schedule.slots()).hasSize(1);
    }

    @Test
    void says_at_the_field_that_a_start_in_the_past_will_not_do() {
        openDialog();

        choose(bulletin, times.today().minusDays(1).atTime(MORNING));
        press("Lên lịch phát");

        assertThat(_get(TimePicker.class).isInvalid()).isTrue();
        assertThat(schedule.slots()).isEmpty();
    }

    @Test
    void says_at_the_fields_what_is_still_missing() {
        openDialog();

        press("Lên lịch phát");

        assertThat(_get(RunningOrderField.class).getErrorMessage()).isEqualTo("Hãy chọn ít nhất một bản tin đã duyệt.");
    }

    @Test
    void puts_a_plan_directly_behind_the_one_it_meets_when_a_person_says_so() {
        plan("Bản tin sáng", tomorrow.atTime(MORNING));
        openDialog();
        choose(bulletin, tomorrow.atTime(MORNING));

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Ngay sau “Bản tin sáng”"))));
        press("Lên lịch phát");

        assertThat(schedule.slots())
                .extracting(slot -> slot.plan().start())
                .containsExactlyInAnyOrder(tomorrow.atTime(MORNING), tomorrow.atTime(MORNING.plusSeconds(2)));
    }

    @Test
    void puts_both_into_one_running_order_when_a_person_says_so() {
        Slot morning = plan("Bản tin sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY");
        openDialog();
        choose(bulletin, tomorrow.atTime(MORNING));

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Phát trong “Bản tin sáng”")
                        && button.getText().endsWith("sau các bản tin đã có"))));

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(schedule.slots()).containsExactly(morning);
        assertThat(timetable.between(times.startOf(tomorrow), times.startOf(tomorrow.plusDays(2)), null))
                .extracting(entry -> dates.content(entry.occurrence().id()).size())
                .containsExactly(2, 1);
    }

    @Test
    void is_only_to_look_at_for_those_who_do_not_plan() {
        signIn("lan", Role.AUTHOR);

        open("tram/lich");

        assertThat(_find(Button.class, spec -> spec.withText("Lên lịch"))).isEmpty();
    }

    private static void openDialog() {
        open("tram/lich");
        press("Lên lịch");
    }

    @SuppressWarnings("unchecked")
    private static void choose(Bulletin bulletin, LocalDateTime start) {
        Select<Bulletin> choice = _get(Select.class, spec -> spec.withLabel("Bản tin đã duyệt"));
        Bulletin offered = choice.getListDataView()
                .getItems()
                .filter(item -> item.id() == bulletin.id())
                .findFirst()
                .orElseThrow();
        _setValue(choice, offered);
        _setValue(_get(DatePicker.class), start.toLocalDate());
        _setValue(_get(TimePicker.class), start.toLocalTime());
    }

    @SuppressWarnings("unchecked")
    private static Select<PlayMode> mode() {
        return _get(Select.class, spec -> spec.withClasses("pattern-mode"));
    }

    private Slot plan(String title, LocalDateTime start) {
        return plan(title, start, null);
    }

    private Slot plan(String title, LocalDateTime start, @org.jspecify.annotations.Nullable String rule) {
        SlotItem item = new SlotItem(bulletin.id(), 1, 0);
        return schedule.plan(
                new SlotDraft(title, List.of(item), List.of("toan-xa"), start, rule, 5, Resume.DROP), "nam");
    }
}
