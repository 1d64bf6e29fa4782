package vn.langso.config.calendar;

/**
 * Why a day is special. Each kind has the effect that applies unless a decision says otherwise.
 *
 * <p>An ordinary public holiday changes nothing: no text found forbids commune stations to broadcast on one, stations
 * greet their people on Tết, and a slot planned for "đêm Giao thừa" must not stay silent by surprise. A commune that
 * wants quiet holidays decides so by date. National mourning is silent; on election day only what was marked as
 * priority goes out.
 */
public enum DayKind {
    /** ngày nghỉ lễ, Tết: Bộ luật Lao động 2019, Điều 112 */
    PUBLIC_HOLIDAY(DayEffect.AS_USUAL),
    /** a day that is remembered, or not yet a holiday by law */
    OBSERVANCE(DayEffect.AS_USUAL),
    /** quốc tang */
    NATIONAL_MOURNING(DayEffect.SILENCE),
    /** ngày bầu cử */
    ELECTION_DAY(DayEffect.PRIORITY_ONLY),
    /** another decision of the authority */
    OTHER(DayEffect.SILENCE);

    private final DayEffect usualEffect;

    DayKind(DayEffect usualEffect) {
        this.usualEffect = usualEffect;
    }

    public DayEffect usualEffect() {
        return usualEffect;
    }
}
