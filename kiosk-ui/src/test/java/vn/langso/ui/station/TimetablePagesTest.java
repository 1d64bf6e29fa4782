package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.calendar.BroadcastCalendar;
import vn.langso.config.calendar.DayDraft;
import vn.langso.config.calendar.DayKind;
import vn.langso.config.calendar.SpecialDay;
import vn.langso.scheduler.speakers.SpeakerNames;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.timetable.Hearing;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.OpenHours;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotConflictException;
import vn.langso.scheduler.timetable.TimetableEntry;

/** What was not heard, what a hamlet hears, and the week. */
class TimetablePagesTest extends PlannedStationTest {

    @Autowired
    BroadcastCalendar calendar;

    private final List<SpecialDay> decided = new ArrayList<>();

    @AfterEach
    void takeDecisionsBack() {
        decided.forEach(day -> calendar.remove(Objects.requireNonNull(day.id()), "quan"));
    }

    // --- why did it not play

    @Test
    void says_of_everything_that_did_not_play_why_and_what_was_checked() {
        missed("Bản tin sáng", OccurrenceStatus.MISSED, "Bỏ lỡ: máy tắt từ 05:21 đến 05:44 (mất điện).");

        open("tram/vi-sao");

        assertThat(rows()).extracting(Occurrence::title).containsExactly("Bản tin sáng");
        assertThat(texts()).contains("1 lần");
        _click((Button) GridKt._getCellComponent(_get(Grid.class), 0, "trace"));
        _get(TraceDialog.class);
        assertThat(texts()).anyMatch(text -> text.contains("mất điện"));
    }

    @Test
    void finds_by_words_without_their_marks_and_keeps_the_filter_in_the_address() {
        missed("Bản tin sáng", OccurrenceStatus.MISSED, "Bỏ lỡ: mất điện.");
        missed("Bản tin chiều", OccurrenceStatus.SKIPPED, "Bỏ qua: bản tin chưa được phê duyệt.");

        visit("tram/vi-sao", "tim=mat%20dien");

        assertThat(_get(TextField.class).getValue()).isEqualTo("mat dien");
        assertThat(rows()).extracting(Occurrence::title).containsExactly("Bản tin sáng");
    }

    @Test
    void shows_one_outcome_only_when_asked() {
        missed("Bản tin sáng", OccurrenceStatus.MISSED, "Bỏ lỡ: mất điện.");
        missed("Bản tin chiều", OccurrenceStatus.SKIPPED, "Bỏ qua: bản tin chưa được phê duyệt.");
        open("tram/vi-sao");

        choose("Kết quả", OccurrenceStatus.SKIPPED);

        assertThat(rows()).extracting(Occurrence::title).containsExactly("Bản tin chiều");
    }

    // --- what does my hamlet hear

    @Test
    void tells_a_hamlet_what_it_hears_minute_by_minute_with_the_lunar_date() {
        plan("Toàn xã nghe", tomorrow.atTime(MORNING), Zone.WHOLE_COMMUNE);
        plan("Riêng thôn", tomorrow.atTime(MORNING.plusMinutes(5)), hamlet.slug());

        visit("tram/thon-nghe", "thon=" + hamlet.slug() + "&ngay=" + tomorrow);

        assertThat(texts())
                .contains("06:30:00–06:30:02", "Toàn xã nghe", "Riêng thôn")
                .contains(hamlet.name() + " – " + LunarText.withSolar(tomorrow))
                .contains("2 lần phát nghe được, tổng cộng 0:04. 0 lần không nghe được.");
        assertThat(LunarText.withSolar(tomorrow)).contains("âm lịch");
    }

    @Test
    void tells_a_hamlet_why_it_will_not_hear_something() {
        Slot slot = plan("Toàn xã nghe", tomorrow.atTime(MORNING), Zone.WHOLE_COMMUNE);
        TimetableEntry entry = entry(slot);
        schedule.cancel(slot.id(), entry.originalAt(), "nam");

        visit("tram/thon-nghe", "ngay=" + tomorrow);

        assertThat(texts()).contains("Đã hủy", "Đã hủy riêng lần phát này, người hủy: nam.");
    }

    @Test
    void a_day_that_is_none_shows_today() {
        visit("tram/thon-nghe", "ngay=khong-phai-ngay");

        assertThat(texts()).anyMatch(text -> text.contains(StationTimes.day(times.today())));
    }

    // --- the week

    @Test
    void draws_the_week_with_lunar_dates_windows_and_marks() {
        Slot slot = plan("Bản tin sáng", tomorrow.atTime(MORNING), hamlet.slug());
        WeekPages pages = new WeekPages(times, new EntryWords(times, SpeakerNames.of(zones)), true);

        WeekPage page = pages.page(ordinary(tomorrow), List.of(entry(slot)), List.of());

        assertThat(page.calendar()).singleElement().satisfies(day -> {
            assertThat(day.date()).isEqualTo(tomorrow.toString());
            assertThat(day.lunar()).isEqualTo(LunarText.shortly(tomorrow));
        });
        assertThat(page.events()).singleElement().satisfies(event -> {
            assertThat(event.start()).isEqualTo(tomorrow + "T06:30:00");
            assertThat(event.end()).isEqualTo(tomorrow + "T06:30:02");
            assertThat(event.movable()).isTrue();
            assertThat(event.marks()).isEmpty();
            assertThat(event.sentence()).contains(hamlet.name()).contains("Chờ phát");
        });
    }

    @Test
    void names_holidays_and_decisions_above_their_days_and_lays_them_behind() {
        LocalDate monday = LocalDate.of(2027, 2, 1);
        LocalDateTime noon = LocalDateTime.of(2027, 2, 2, 12, 0);
        decide(DayKind.NATIONAL_MOURNING, "Quốc tang", noon, noon.plusHours(36));
        decide(DayKind.ELECTION_DAY, "Bầu cử bổ sung", noon.plusHours(36), noon.plusHours(60));
        OpenHours window = new OpenHours(monday.atTime(5, 30), monday.atTime(6, 30));
        WeekDays days = new WeekDays(monday, 7, calendar.days(monday, monday.plusDays(6)), List.of(window));

        WeekPage page =
                new WeekPages(times, new EntryWords(times, SpeakerNames.NONE), true).page(days, List.of(), List.of());

        assertThat(page.calendar())
                .extracting(WeekPage.Day::note)
                .containsExactly(
                        "",
                        "Quốc tang (12:00–24:00): chỉ phát tin khẩn cấp",
                        "Quốc tang: chỉ phát tin khẩn cấp",
                        "Bầu cử bổ sung: chỉ phát tin khẩn cấp và tin ưu tiên",
                        "Tết Nguyên đán",
                        "Tết Nguyên đán",
                        "Tết Nguyên đán");
        assertThat(page.bands())
                .extracting(WeekPage.Band::start, WeekPage.Band::end, WeekPage.Band::kind)
                .containsExactly(
                        tuple("2027-02-01T05:30:00", "2027-02-01T06:30:00", "open"),
                        tuple("2027-02-02T12:00:00", "2027-02-03T00:00:00", "silence"),
                        tuple("2027-02-03T00:00:00", "2027-02-04T00:00:00", "silence"),
                        tuple("2027-02-04T00:00:00", "2027-02-05T00:00:00", "priority-only"),
                        tuple("2027-02-05T00:00:00", "2027-02-06T00:00:00", "holiday"),
                        tuple("2027-02-06T00:00:00", "2027-02-07T00:00:00", "holiday"),
                        tuple("2027-02-07T00:00:00", "2027-02-08T00:00:00", "holiday"));
    }

    @Test
    void the_strictest_of_two_reasons_on_a_day_stands_first() {
        LocalDate eve = LocalDate.of(2027, 2, 5);
        decide(
                DayKind.NATIONAL_MOURNING,
                "Quốc tang",
                eve.atStartOfDay(),
                eve.plusDays(1).atStartOfDay());

        assertThat(new WeekDays(eve, 1, calendar.days(eve, eve), List.of()).heads())
                .extracting(WeekPage.Day::note)
                .containsExactly("Quốc tang: chỉ phát tin khẩn cấp · Tết Nguyên đán");
    }

    @Test
    void a_date_beyond_the_ledger_says_what_would_keep_it_off_the_air() {
        String mourning = "Không phát: Quốc tang (02/03/2027), chỉ phát tin khẩn cấp; căn cứ: Thông cáo đặc biệt.";
        Hearing skipped = expected(OccurrenceStatus.SKIPPED, mourning);
        Hearing warned = expected(OccurrenceStatus.PLANNED, "Bản tin 'Tiêm phòng' hết hiệu lực.");

        WeekPage page = new WeekPages(times, new EntryWords(times, SpeakerNames.of(zones)), true)
                .page(ordinary(tomorrow), List.of(), List.of(skipped, warned));

        assertThat(page.events())
                .extracting(WeekPage.Event::marks, WeekPage.Event::look)
                .containsExactly(
                        tuple("✗ Bỏ qua · dự kiến", List.of("expected", "state-skipped")),
                        tuple("⚠ Có vướng mắc · dự kiến", List.of("expected", "warned")));
        assertThat(page.events().getFirst().sentence())
                .endsWith("dự kiến theo lịch, ghi vào sổ 30 ngày trước khi phát. " + mourning);
        assertThat(page.events()).noneMatch(WeekPage.Event::movable);
    }

    @Test
    void a_date_that_is_over_is_marked_in_words_and_cannot_be_dragged() {
        missed("Bản tin sáng", OccurrenceStatus.MISSED, "Bỏ lỡ: mất điện.");
        TimetableEntry entry = timetable
                .between(times.startOf(times.today().minusDays(3)), times.startOf(tomorrow), null)
                .getFirst();
        WeekPages pages = new WeekPages(times, new EntryWords(times, SpeakerNames.of(zones)), true);

        WeekPage page = pages.page(ordinary(tomorrow), List.of(entry), List.of());

        assertThat(page.events()).singleElement().satisfies(event -> {
            assertThat(event.movable()).isFalse();
            assertThat(event.marks()).contains("✗ Bỏ lỡ");
            assertThat(event.look()).contains("state-missed");
        });
    }

    @Test
    void opens_the_week_and_offers_it_as_a_file() {
        visit("tram/tuan", "ngay=2027-02-06&khu-vuc=" + hamlet.slug());

        assertThat(texts()).contains("Từ 01/02/2027 đến 07/02/2027 (âm lịch 25/12 – 2/1)");
        assertThat(_get(Anchor.class, spec -> spec.withText("Tải lịch (iCalendar)"))
                        .getHref())
                .isEqualTo("/tram/lich.ics?zone=" + hamlet.slug());
        assertThat(_find(WeekCalendar.class)).hasSize(1);
    }

    @Test
    void who_was_overtaken_gets_the_choice_and_no_silent_overwrite() {
        Slot slot = plan("Bản tin sáng", tomorrow.atTime(MORNING), hamlet.slug());
        TimetableEntry seen = entry(slot);
        open("tram/tuan");
        dates.move(seen.seen(), tomorrow.atTime(7, 0), "lan");

        new EntryEditor(times, () -> {}).attempt(seen.seen(), now -> dates.move(now, tomorrow.atTime(8, 0), "nam"));

        assertThat(_get(ConfirmDialog.class).getElement().getProperty("header"))
                .isEqualTo("Người khác vừa sửa lần phát này");
        assertThat(start(slot)).isEqualTo(tomorrow.atTime(7, 0));
        agree();
        assertThat(start(slot)).isEqualTo(tomorrow.atTime(8, 0));
    }

    @Test
    void what_stands_against_the_own_change_is_told_also_after_somebody_was_faster() {
        plan("Đứng đây", tomorrow.atTime(8, 0), hamlet.slug());
        Slot slot = plan("Bản tin sáng", tomorrow.atTime(MORNING), hamlet.slug());
        open("tram/tuan");
        new EntryDialog(entry(slot), desk, () -> {}).open();
        dates.move(entry(slot).seen(), tomorrow.atTime(7, 0), "lan");

        _setValue(_get(TimePicker.class), LocalTime.of(8, 0));
        press("Dời");
        agree();

        assertThat(start(slot)).isEqualTo(tomorrow.atTime(7, 0));
        assertThat(_find(EntryDialog.class)).isNotEmpty();
        assertThat(texts()).anyMatch(text -> text.contains("Trùng với 'Đứng đây'"));
    }

    @Test
    void moves_a_date_by_keyboard_and_tells_a_conflict_where_the_time_stands() {
        plan("Đứng đây", tomorrow.atTime(7, 0), hamlet.slug());
        Slot slot = plan("Bản tin sáng", tomorrow.atTime(MORNING), hamlet.slug());
        open("tram/tuan");
        new EntryDialog(entry(slot), desk, () -> {}).open();

        _setValue(_get(TimePicker.class), LocalTime.of(7, 0));
        assertThat(texts()).anyMatch(text -> text.contains("Trùng với 'Đứng đây'"));
        press("Dời");
        assertThat(start(slot)).isEqualTo(tomorrow.atTime(MORNING));
        _setValue(_get(TimePicker.class), LocalTime.of(7, 30));
        press("Dời");

        assertThat(start(slot)).isEqualTo(tomorrow.atTime(7, 30));
        assertThat(_find(EntryDialog.class)).isEmpty();
    }

    @Test
    void a_date_dragged_onto_another_is_offered_an_order_and_free_times() {
        plan("Đứng đây", tomorrow.atTime(7, 0), hamlet.slug());
        Slot slot = plan("Bản tin sáng", tomorrow.atTime(MORNING), hamlet.slug());
        open("tram/tuan");
        SlotConflictException refused = catchThrowableOfType(
                SlotConflictException.class, () -> dates.move(entry(slot).seen(), tomorrow.atTime(7, 0), "nam"));
        new RefusedDialog(refused, start -> dates.move(entry(slot).seen(), start, "nam")).open();

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Ngay trước “Đứng đây”"))));

        assertThat(start(slot)).isEqualTo(tomorrow.atTime(6, 59, 58));
        assertThat(_find(RefusedDialog.class)).isEmpty();
    }

    private Hearing expected(OccurrenceStatus status, String why) {
        Instant start = times.startOf(tomorrow.plusDays(90));
        return new Hearing(start, start.plusSeconds(60), "Bản tin sáng", List.of(hamlet.slug()), status, List.of(why));
    }

    private WeekDays ordinary(LocalDate day) {
        return new WeekDays(day, 1, calendar.days(day, day), List.of());
    }

    private void decide(DayKind kind, String name, LocalDateTime from, LocalDateTime until) {
        decided.add(calendar.add(new DayDraft(kind, name, from, until, null, "Thông cáo đặc biệt"), "quan"));
    }
}
