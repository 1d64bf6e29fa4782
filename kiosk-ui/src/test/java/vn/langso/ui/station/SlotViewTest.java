package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.accounts.Role;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotChange;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;
import vn.langso.scheduler.timetable.TimetableEntry;

/** One slot on the screen: the whole series, from a date on, one date, and silence for a while. */
class SlotViewTest extends StationTest {

    private static final LocalTime MORNING = LocalTime.of(6, 30);

    @Autowired
    SlotDesk desk;

    private Bulletin bulletin;
    private LocalDate tomorrow;

    @BeforeEach
    void prepare() {
        bulletin = approved("Lịch tiêm phòng");
        tomorrow = times.today().plusDays(1);
        signIn("nam", Role.OPERATOR);
    }

    @Test
    void shows_the_plan_and_its_next_dates() {
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY");

        open("tram/lich/" + slot.id());

        assertThat(texts()).contains("Mỗi sáng", "Các bản tin theo thứ tự phát: Lịch tiêm phòng");
        assertThat(_find(DateRow.class)).hasSize(29);
        assertThat(title()).isEqualTo("Mỗi sáng");
    }

    @Test
    void a_slot_that_was_ended_can_be_looked_at_only() {
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY");
        schedule.withdraw(slot.id(), "lan");

        open("tram/lich/" + slot.id());

        assertThat(texts()).contains("Mỗi sáng", "Lịch phát này đã được ngừng; không sửa được nữa.");
        assertThat(_find(Button.class, spec -> spec.withText("Ngừng lịch"))).isEmpty();
    }

    @Test
    void says_on_the_spot_why_a_slot_cannot_be_ended() {
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY");
        open("tram/lich/" + slot.id());
        press("Ngừng lịch");
        schedule.withdraw(slot.id(), "lan"); // the page hears of it at once, the question stays

        agree();

        assertThat(_find(SlotView.class)).isNotEmpty();
        assertThat(texts()).anyMatch(text -> text.contains("hoặc lịch phát này đã hủy"));
    }

    @Test
    void a_slot_that_somebody_changed_meanwhile_is_not_ended_unseen() {
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY");
        open("tram/lich/" + slot.id());
        press("Ngừng lịch");
        desk.changes().edit(slot.id(), slot.version(), named(slot.plan(), "Tên của lan"), "lan");

        agree();

        assertThat(schedule.stands(slot.id())).isTrue();
        assertThat(texts()).anyMatch(text -> text.contains("vừa được lan sửa"));
    }

    @Test
    void says_that_a_slot_is_not_there() {
        open("tram/lich/999999");

        assertThat(texts()).contains("Không có lịch phát này; có thể lịch đã được ngừng.");
    }

    @Test
    void edits_the_whole_series_and_never_brings_a_cancelled_date_back() {
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY");
        desk.schedule().cancel(slot.id(), entry(slot, 1).originalAt(), "nam");
        open("tram/lich/" + slot.id());

        press("Sửa cả lịch");
        _setValue(_get(TimePicker.class), MORNING.plusMinutes(10));
        press("Lưu cả lịch");

        assertThat(start(slot, 0)).isEqualTo(tomorrow.atTime(6, 40));
        assertThat(entry(slot, 1).occurrence().status()).isEqualTo(OccurrenceStatus.CANCELLED);
        assertThat(plan(slot).recurrence()).isEqualTo("RRULE:FREQ=DAILY");
    }

    @Test
    void an_edit_keeps_a_rule_it_has_no_choice_for_and_a_bulletin_that_is_no_longer_approved() {
        Slot slot = plan("Đầu tháng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY;COUNT=4");
        bulletins.withdraw(bulletin.id(), "Thông tin đã cũ.", "hung");
        open("tram/lich/" + slot.id());

        press("Sửa cả lịch");

        SlotForm form = _get(SlotForm.class);
        assertThat(form.draft().orElseThrow()).isEqualTo(slot.plan());
        assertThat(texts()).anyMatch(text -> text.contains("chưa được phê duyệt (đã thu hồi)"));
    }

    @Test
    void tells_a_conflict_of_an_edit_before_it_is_saved() {
        plan("Đứng đây", tomorrow.atTime(7, 0), null);
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY");
        open("tram/lich/" + slot.id());

        press("Sửa cả lịch");
        _setValue(_get(TimePicker.class), LocalTime.of(7, 0));

        assertThat(texts()).anyMatch(text -> text.startsWith("Trùng với 'Đứng đây' tại Toàn xã, 07:00:00–07:00:02"));
        assertThat(_find(
                        Button.class,
                        spec -> spec.withPredicate(button -> button.getText().startsWith("Ngay sau “Đứng đây”"))))
                .hasSize(1);
        assertThat(start(slot, 0)).isEqualTo(tomorrow.atTime(MORNING));
    }

    @Test
    void who_was_overtaken_looks_and_then_keeps_their_own() {
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY");
        overtaken(slot);

        press("Xem hai bản khác nhau chỗ nào");
        assertThat(texts()).contains("Bản của lan", "Tên của lan", "Bản của tôi", "Tên của nam");
        assertThat(plan(slot).title()).isEqualTo("Tên của lan");
        press("Lưu bản của tôi");

        assertThat(plan(slot).title()).isEqualTo("Tên của nam");
    }

    @Test
    void who_was_overtaken_takes_the_other_version_and_goes_on_from_it() {
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY");
        overtaken(slot);

        press("Lấy bản của lan");
        assertThat(titleField().getValue()).isEqualTo("Tên của lan");
        _setValue(titleField(), "Tên của hai người");
        press("Lưu cả lịch");

        assertThat(plan(slot).title()).isEqualTo("Tên của hai người");
    }

    @Test
    void splits_a_series_from_a_date_on() {
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY;UNTIL=" + day(3));
        open("tram/lich/" + slot.id());
        openDate(1);

        press("Sửa từ ngày này về sau");
        _setValue(_get(TimePicker.class), MORNING.plusHours(1));
        press("Lưu từ ngày này về sau");

        assertThat(desk.timetable().between(times.startOf(tomorrow), times.startOf(tomorrow.plusDays(9)), null))
                .extracting(entry -> times.local(entry.occurrence().plannedAt()))
                .containsExactly(
                        tomorrow.atTime(MORNING),
                        tomorrow.plusDays(1).atTime(7, 30),
                        tomorrow.plusDays(2).atTime(7, 30));
    }

    @Test
    void a_series_with_which_another_goes_on_says_its_last_day_on_its_page_and_in_the_list() {
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY");
        open("tram/lich/" + slot.id());
        openDate(2);
        press("Sửa từ ngày này về sau");
        press("Lưu từ ngày này về sau");

        String end = ", đến hết " + StationTimes.shortDay(tomorrow.plusDays(1));
        open("tram/lich/" + slot.id());
        assertThat(texts()).anyMatch(text -> text.contains("Hàng ngày") && text.endsWith(end));
        assertThat(schedule.slots())
                .extracting(desk.slotWords()::when)
                .satisfiesExactlyInAnyOrder(
                        first -> assertThat(first).endsWith(end),
                        rest -> assertThat(rest).doesNotContain("đến hết"));
    }

    @Test
    void a_count_is_said_only_by_the_part_of_a_series_that_plays_so_often() {
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY;COUNT=6");
        splitOff(slot, 2);
        Slot rest = schedule.slots().getLast();
        splitOff(rest, 3);

        assertThat(schedule.slots())
                .extracting(desk.slotWords()::when)
                .containsExactly(
                        "Hàng ngày, từ " + start(0) + ", đến hết " + StationTimes.shortDay(tomorrow.plusDays(1)),
                        "Hàng ngày, từ " + start(2) + ", đến hết " + StationTimes.shortDay(tomorrow.plusDays(2)),
                        "Hàng ngày, từ " + start(3) + ", 3 lần");
    }

    @Test
    void a_part_that_is_over_by_itself_says_its_own_end() {
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY;COUNT=6");
        splitOff(slot, 4);

        Slot first = schedule.find(slot.id()).orElseThrow();
        SlotDraft plan = first.plan();
        SlotDraft shorter = new SlotDraft(
                plan.title(), plan.items(), plan.zones(), plan.start(), "RRULE:FREQ=DAILY;COUNT=2", 5, Resume.DROP);
        desk.changes().edit(slot.id(), first.version(), shorter, "nam");

        assertThat(desk.slotWords().when(schedule.find(slot.id()).orElseThrow()))
                .isEqualTo("Hàng ngày, từ " + start(0) + ", 2 lần");
    }

    @Test
    void a_start_in_another_year_says_which() {
        LocalDate later = LocalDate.of(times.today().getYear() + 2, 2, 12);
        Slot slot = plan("Mỗi tuần", later.atTime(MORNING), "RRULE:FREQ=DAILY");

        open("tram/lich/" + slot.id());

        assertThat(texts()).anyMatch(text -> text.contains(" 12/02/" + later.getYear() + ", 06:30:00"));
    }

    private String start(int days) {
        return times.dayTimeOfYear(tomorrow.plusDays(days).atTime(MORNING));
    }

    private void splitOff(Slot slot, int days) {
        LocalDateTime from = tomorrow.plusDays(days).atTime(MORNING);
        desk.changes().split(slot.id(), from, new SlotChange(null, null, null, null, null, null, null), "nam");
    }

    @Test
    void the_first_date_cannot_be_split_off_and_says_why() {
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY");
        open("tram/lich/" + slot.id());
        openDate(0);

        press("Sửa từ ngày này về sau");

        assertThat(texts()).anyMatch(text -> text.contains("hãy sửa lịch thay vì tách"));
    }

    @Test
    void gives_one_date_other_content() {
        Bulletin other = approved("Họp thôn");
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY");
        open("tram/lich/" + slot.id());
        openDate(1);

        press("Đổi nội dung ngày này");
        chooseBulletin(other);
        press("Lưu nội dung ngày này");

        assertThat(desk.dates().content(entry(slot, 1).occurrence().id()))
                .extracting(SlotItem::bulletinId)
                .containsExactly(other.id());
        assertThat(desk.dates().content(entry(slot, 0).occurrence().id()))
                .extracting(SlotItem::bulletinId)
                .containsExactly(bulletin.id());
        openDate(1);
        press("Đưa về lịch gốc");
        assertThat(desk.dates().content(entry(slot, 1).occurrence().id()))
                .extracting(SlotItem::bulletinId)
                .containsExactly(bulletin.id());
    }

    @Test
    void suspends_a_slot_says_how_many_dates_fall_silent_and_lifts_it() {
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY");
        open("tram/lich/" + slot.id());

        press("Tạm dừng lịch");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Đến hết ngày")), tomorrow.plusDays(1));
        assertThat(texts()).contains("2 lần phát đã lên lịch sẽ im lặng trong thời gian này.");
        press("Tạm ngừng");
        TextField reason = _get(TextField.class, spec -> spec.withLabel("Lý do"));
        assertThat(reason.getErrorMessage()).startsWith("Lý do còn trống");
        assertThat(entry(slot, 0).occurrence().status()).isEqualTo(OccurrenceStatus.PLANNED);
        _setValue(reason, "sửa nội dung");
        press("Tạm ngừng");

        assertThat(entry(slot, 0).occurrence().status()).isEqualTo(OccurrenceStatus.SKIPPED);
        assertThat(entry(slot, 2).occurrence().status()).isEqualTo(OccurrenceStatus.PLANNED);
        press("Phát lại");
        assertThat(entry(slot, 0).occurrence().status()).isEqualTo(OccurrenceStatus.PLANNED);
    }

    @Test
    void lifts_the_silence_whose_button_is_pressed_and_keeps_the_other() {
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY");
        LocalDateTime later = tomorrow.plusDays(2).atStartOfDay();
        desk.suspensions().suspendSlot(slot.id(), null, tomorrow.plusDays(1).atStartOfDay(), "mất điện", "lan");
        desk.suspensions().suspendSlot(slot.id(), later, later.plusDays(1), "sửa loa", "lan");
        open("tram/lich/" + slot.id());

        _click(_find(Button.class, spec -> spec.withText("Phát lại")).getLast());

        assertThat(_find(Button.class, spec -> spec.withText("Phát lại"))).hasSize(1);
        assertThat(texts())
                .anyMatch(text -> text.contains("Lý do: mất điện."))
                .noneMatch(text -> text.contains("Lý do: sửa loa."));
    }

    @Test
    void is_only_to_look_at_for_those_who_do_not_plan() {
        Slot slot = plan("Mỗi sáng", tomorrow.atTime(MORNING), "RRULE:FREQ=DAILY");
        signIn("lan", Role.AUTHOR);

        open("tram/lich/" + slot.id());
        openDate(0);

        assertThat(_find(Button.class, spec -> spec.withText("Sửa cả lịch"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Dời"))).isEmpty();
    }

    /** nam has the form open, lan saves first, nam saves. */
    private void overtaken(Slot slot) {
        open("tram/lich/" + slot.id());
        press("Sửa cả lịch");
        _setValue(titleField(), "Tên của nam");
        desk.changes().edit(slot.id(), slot.version(), named(slot.plan(), "Tên của lan"), "lan");
        press("Lưu cả lịch");
    }

    private static TextField titleField() {
        return _get(TextField.class, spec -> spec.withLabel("Tên lịch phát"));
    }

    private static SlotDraft named(SlotDraft plan, String title) {
        return new SlotDraft(
                title, plan.items(), plan.zones(), plan.start(), plan.recurrence(), plan.lateMinutes(), plan.resume());
    }

    private static void openDate(int number) {
        _click(_find(_find(DateRow.class).get(number), Button.class).getFirst());
    }

    @SuppressWarnings("unchecked")
    private static void chooseBulletin(Bulletin bulletin) {
        Select<Bulletin> choice = _get(Select.class, spec -> spec.withLabel("Bản tin đã duyệt"));
        _setValue(
                choice,
                choice.getListDataView()
                        .getItems()
                        .filter(item -> item.id() == bulletin.id())
                        .findFirst()
                        .orElseThrow());
    }

    private String day(int number) {
        return tomorrow.plusDays(number - 1).toString().replace("-", "");
    }

    private Slot plan(String title, LocalDateTime start, @Nullable String rule) {
        SlotItem item = new SlotItem(bulletin.id(), 1, 0);
        return desk.schedule()
                .plan(
                        new SlotDraft(title, List.of(item), List.of(Zone.WHOLE_COMMUNE), start, rule, 5, Resume.DROP),
                        "nam");
    }

    private SlotDraft plan(Slot slot) {
        return desk.schedule().find(slot.id()).orElseThrow().plan();
    }

    private TimetableEntry entry(Slot slot, int number) {
        return desk.timetable().between(times.startOf(tomorrow), times.startOf(tomorrow.plusDays(9)), null).stream()
                .filter(entry -> entry.occurrence().slotId() == slot.id())
                .toList()
                .get(number);
    }

    private LocalDateTime start(Slot slot, int number) {
        return times.local(entry(slot, number).occurrence().plannedAt());
    }
}
