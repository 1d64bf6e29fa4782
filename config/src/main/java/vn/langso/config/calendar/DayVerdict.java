package vn.langso.config.calendar;

/**
 * What the calendar says about a stretch of time.
 *
 * @param name what makes it special, empty on an ordinary day
 * @param span when that is, as a sentence names it
 * @param citation its legal basis
 */
public record DayVerdict(DayEffect effect, String name, String span, String citation) {
    private static final DayVerdict ORDINARY = new DayVerdict(DayEffect.AS_USUAL, "", "", "");

    static DayVerdict ordinary() {
        return ORDINARY;
    }

    static DayVerdict of(SpecialDay day) {
        return new DayVerdict(day.effect(), day.name(), day.span(), day.citation());
    }
}
