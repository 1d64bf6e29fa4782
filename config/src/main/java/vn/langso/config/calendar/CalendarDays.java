package vn.langso.config.calendar;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** The special days of a period, by their begin; judges without asking the database. Immutable and thread-safe. */
public final class CalendarDays {
    private final List<SpecialDay> days;
    private final List<SpecialDay> binding;

    CalendarDays(List<SpecialDay> days) {
        this.days = days.stream().sorted(Comparator.comparing(SpecialDay::from)).toList();
        this.binding = this.days.stream()
                .filter(day -> day.effect() != DayEffect.AS_USUAL)
                .toList();
    }

    public List<SpecialDay> all() {
        return days;
    }

    /** True if no day of the period keeps anything from going on air. */
    public boolean areAllUsual() {
        return binding.isEmpty();
    }

    /** What holds in [from, to): where several days meet it, the strictest; of equals the one that begins first. */
    public DayVerdict judge(LocalDateTime from, LocalDateTime to) {
        List<SpecialDay> asked = binding.isEmpty() ? days : binding;
        return asked.stream()
                .filter(day -> day.meets(from, to))
                .max(Comparator.comparing(SpecialDay::effect)
                        .thenComparing(Comparator.comparing(SpecialDay::from).reversed()))
                .or(() -> days.stream().filter(day -> day.meets(from, to)).findFirst())
                .map(DayVerdict::of)
                .orElseGet(DayVerdict::ordinary);
    }
}
