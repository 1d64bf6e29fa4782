package vn.langso.config.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.InputCheck;
import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Kind;
import vn.langso.config.StaffAction;

/**
 * What a day does to broadcasts: public holidays by rule, and decisions by date (national mourning, election days, days
 * off that are fixed every year), each with its citation. Local times of the commune; thread-safe.
 */
@Service
public class BroadcastCalendar {
    private static final Duration LONGEST = Duration.ofDays(366);

    private final JdbcDays decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BroadcastCalendar(JdbcDays decisions, ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /** What holds on a whole day: the strictest of what touches it. */
    @Transactional(readOnly = true)
    public DayVerdict judge(LocalDate day) {
        return judge(day.atStartOfDay(), day.plusDays(1).atStartOfDay());
    }

    /** What holds in [from, until). */
    @Transactional(readOnly = true)
    public DayVerdict judge(LocalDateTime from, LocalDateTime until) {
        return days(from.toLocalDate(), until.toLocalDate()).judge(from, until);
    }

    /** Every holiday and decision that touches the days from the first to the last, both included. */
    @Transactional(readOnly = true)
    public CalendarDays days(LocalDate first, LocalDate last) {
        LocalDateTime from = first.atStartOfDay();
        LocalDateTime until = last.plusDays(1).atStartOfDay();
        Stream<SpecialDay> byRule = IntStream.rangeClosed(
                        Math.max(first.getYear(), LunarDates.FIRST_YEAR),
                        Math.min(last.getYear(), LunarDates.LAST_YEAR))
                .boxed()
                .flatMap(year -> PublicHolidays.of(year).stream())
                .filter(day -> day.meets(from, until));
        return new CalendarDays(
                Stream.concat(decisions.between(from, until).stream(), byRule).toList());
    }

    /** Refuses the fields that {@link #add} would refuse; writes nothing. */
    public void check(DayDraft draft) {
        checked(draft);
    }

    /** Writes a decision down; refuses one without name, citation or length, and one that is there already. */
    @Transactional
    public SpecialDay add(DayDraft draft, String by) {
        SpecialDay wanted = checked(draft);
        refuseTwice(wanted);
        long id = decisions.insert(wanted, by, clock.instant());
        announce(wanted, by, "add calendar day");
        return decisions.find(id).orElseThrow();
    }

    /** Takes a decision back; what it kept silent may go on air again. */
    @Transactional
    public void remove(long id, String by) {
        SpecialDay day = decisions
                .find(id)
                .orElseThrow(() -> Refusal.of(
                        Kind.NOT_FOUND,
                        "Không có quyết định số " + id + " trong lịch ngày; ngày lễ theo luật không gỡ được.",
                        "Calendar day " + id + " not found"));
        decisions.delete(id);
        announce(day, by, "remove calendar day");
    }

    /** Writes a decision down anew: the old one goes and the new one comes, or neither. */
    @Transactional
    public SpecialDay replace(long id, DayDraft draft, String by) {
        remove(id, by);
        return add(draft, by);
    }

    private void announce(SpecialDay day, String by, String action) {
        events.publishEvent(new StaffAction(by, action, day.name() + ", " + day.span() + "; " + day.citation()));
        events.publishEvent(new CalendarChanged(day.from(), day.until()));
    }

    private static SpecialDay checked(DayDraft draft) {
        InputCheck check = new InputCheck();
        String name = check.required("name", "Tên ngày", draft.name(), 200).replace('\n', ' ');
        String citation =
                check.required("citation", "Căn cứ", draft.citation(), 300).replace('\n', ' ');
        if (!draft.from().isBefore(draft.until())) {
            check.problem("until", wrongWayRound(draft));
        } else if (Duration.between(draft.from(), draft.until()).compareTo(LONGEST) > 0) {
            check.problem("until", "Một quyết định dài tối đa " + LONGEST.toDays() + " ngày.");
        }
        check.refuseProblems("Calendar day refused");
        DayEffect effect = draft.effect() == null ? draft.kind().usualEffect() : draft.effect();
        return new SpecialDay(null, draft.kind(), name, draft.from(), draft.until(), effect, citation);
    }

    /** Of whole days the last is named, as it was written: they end where the next begins. */
    private static String wrongWayRound(DayDraft draft) {
        return SpecialDay.isMidnight(draft.from()) && SpecialDay.isMidnight(draft.until())
                ? "Ngày cuối (" + SpecialDay.date(draft.until().minusDays(1)) + ") không được trước ngày đầu ("
                        + SpecialDay.date(draft.from()) + ")."
                : "Lúc kết thúc (" + SpecialDay.time(draft.until()) + ") phải sau lúc bắt đầu ("
                        + SpecialDay.time(draft.from()) + ").";
    }

    private void refuseTwice(SpecialDay wanted) {
        List<SpecialDay> others = decisions.between(wanted.from(), wanted.until());
        others.stream()
                .filter(other -> other.kind() == wanted.kind()
                        && other.from().equals(wanted.from())
                        && other.until().equals(wanted.until()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.of(
                            Kind.CONFLICT,
                            "Đã có “" + other.name() + "” cho " + other.span() + "; hãy gỡ quyết định đó trước.",
                            "Calendar day already there: " + other.id());
                });
    }
}
