package vn.langso.config.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import vn.langso.config.ConfigTest;
import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Problem;
import vn.langso.config.StaffAction;

@ConfigTest
class BroadcastCalendarTest {
    private static final LocalDate MOURNING = LocalDate.of(2026, 12, 25);

    @Autowired
    private BroadcastCalendar calendar;

    @Autowired
    private ApplicationEvents events;

    @Test
    void an_ordinary_day_and_a_public_holiday_are_as_usual() {
        DayVerdict ordinary = calendar.judge(LocalDate.of(2026, 12, 2));
        DayVerdict tet = calendar.judge(LocalDate.of(2027, 2, 6));

        assertThat(ordinary.effect()).isEqualTo(DayEffect.AS_USUAL);
        assertThat(ordinary.name()).isEmpty();
        assertThat(tet.effect()).isEqualTo(DayEffect.AS_USUAL);
        assertThat(tet.name()).isEqualTo("Tết Nguyên đán");
        assertThat(tet.citation()).contains("Điều 112");
    }

    @Test
    void mourning_is_silent_and_an_election_day_lets_priority_through() {
        calendar.add(mourning(), "chu-tich");
        calendar.add(day(DayKind.ELECTION_DAY, "Bầu cử bổ sung", LocalDate.of(2027, 5, 23), 1, null), "chu-tich");

        assertThat(calendar.judge(MOURNING.plusDays(1))).satisfies(verdict -> {
            assertThat(verdict.effect()).isEqualTo(DayEffect.SILENCE);
            assertThat(verdict.name()).isEqualTo("Quốc tang");
            assertThat(verdict.span()).isEqualTo("25/12/2026–26/12/2026");
            assertThat(verdict.citation()).isEqualTo("Thông cáo đặc biệt 24/12/2026");
        });
        assertThat(calendar.judge(LocalDate.of(2027, 5, 23)).effect()).isEqualTo(DayEffect.PRIORITY_ONLY);
        assertThat(calendar.judge(MOURNING.minusDays(1)).effect()).isEqualTo(DayEffect.AS_USUAL);
        assertThat(calendar.judge(MOURNING.plusDays(2)).effect()).isEqualTo(DayEffect.AS_USUAL);
    }

    @Test
    void the_strictest_of_several_days_holds() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        calendar.add(day(DayKind.OTHER, "Giữ yên lặng", newYear, 1, DayEffect.PRIORITY_ONLY), "chu-tich");
        calendar.add(day(DayKind.NATIONAL_MOURNING, "Quốc tang", newYear, 1, null), "chu-tich");

        assertThat(calendar.judge(newYear).name()).isEqualTo("Quốc tang");
    }

    @Test
    void a_decision_may_hold_for_hours() {
        LocalDateTime from = MOURNING.atTime(17, 0);
        calendar.add(
                new DayDraft(DayKind.OTHER, "Lễ truy điệu", from, from.plusHours(2), null, "Công văn 12/UBND"), "lan");

        assertThat(calendar.judge(from.minusMinutes(5), from).effect()).isEqualTo(DayEffect.AS_USUAL);
        assertThat(calendar.judge(from.minusMinutes(5), from.plusSeconds(1)).effect())
                .isEqualTo(DayEffect.SILENCE);
        assertThat(calendar.judge(from.plusHours(2), from.plusHours(3)).effect())
                .isEqualTo(DayEffect.AS_USUAL);
        assertThat(calendar.judge(MOURNING).span()).isEqualTo("17:00 25/12/2026–19:00 25/12/2026");
    }

    @Test
    void a_decision_is_told_to_all_and_can_be_taken_back() {
        SpecialDay day = calendar.add(mourning(), "chu-tich");
        calendar.remove(day.id(), "chu-tich");

        assertThat(calendar.judge(MOURNING).effect()).isEqualTo(DayEffect.AS_USUAL);
        assertThat(events.stream(CalendarChanged.class))
                .hasSize(2)
                .containsOnly(new CalendarChanged(
                        MOURNING.atStartOfDay(), MOURNING.plusDays(2).atStartOfDay()));
        assertThat(events.stream(StaffAction.class).map(StaffAction::action))
                .containsExactly("add calendar day", "remove calendar day");
    }

    @Test
    void lists_rule_days_and_decisions_of_a_period_by_date() {
        calendar.add(mourning(), "chu-tich");

        CalendarDays days = calendar.days(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 2, 5));

        assertThat(days.all())
                .extracting(SpecialDay::name)
                .containsExactly("Quốc tang", "Tết Dương lịch", "Tết Nguyên đán");
        assertThat(days.areAllUsual()).isFalse();
    }

    @Test
    void says_the_seconds_of_hours_that_have_some() {
        var from = MOURNING.atTime(17, 0, 30);
        var hours = new SpecialDay(1L, DayKind.OTHER, "Lễ", from, from.plusHours(1), DayEffect.SILENCE, "QĐ 1");

        assertThat(hours.span()).startsWith("17:00:30 ").contains("–18:00:30 ");
    }

    @Test
    void hours_the_wrong_way_round_are_told_as_they_were_written() {
        DayDraft bad = new DayDraft(DayKind.OTHER, "Lễ", MOURNING.atTime(17, 0), MOURNING.atTime(9, 0), null, "QĐ 1");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> calendar.add(bad, "lan"));

        assertThat(refusal.detail())
                .contains("Lúc kết thúc (" + SpecialDay.time(MOURNING.atTime(9, 0)) + ") phải sau lúc bắt đầu ("
                        + SpecialDay.time(MOURNING.atTime(17, 0)) + ").");
    }

    @Test
    void tells_everything_that_is_wrong_with_a_decision() {
        DayDraft bad = new DayDraft(
                DayKind.OTHER, " ", MOURNING.atStartOfDay(), MOURNING.atStartOfDay(), null, "x".repeat(301));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> calendar.add(bad, "lan"));

        assertThat(refusal.problems()).extracting(Problem::field).containsExactly("name", "citation", "until");
        assertThat(refusal.detail())
                .contains("Ngày cuối (" + SpecialDay.date(MOURNING.minusDays(1).atStartOfDay())
                        + ") không được trước ngày đầu (" + SpecialDay.date(MOURNING.atStartOfDay()) + ").");
        assertThat(catchThrowableOfType(Refusal.class, () -> calendar.check(bad))
                        .problems())
                .isEqualTo(refusal.problems());
    }

    @Test
    void refuses_the_same_days_twice_and_what_is_not_there() {
        calendar.add(mourning(), "chu-tich");

        assertThat(catchThrowableOfType(Refusal.class, () -> calendar.add(mourning(), "lan"))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(catchThrowableOfType(Refusal.class, () -> calendar.remove(999_999, "lan"))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private static DayDraft mourning() {
        return day(DayKind.NATIONAL_MOURNING, "Quốc tang", MOURNING, 2, null);
    }

    private static DayDraft day(DayKind kind, String name, LocalDate first, int days, @Nullable DayEffect effect) {
        return new DayDraft(
                kind,
                name,
                first.atStartOfDay(),
                first.plusDays(days).atStartOfDay(),
                effect,
                "Thông cáo đặc biệt 24/12/2026");
    }
}
