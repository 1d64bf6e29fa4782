package vn.langso.web.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.langso.config.calendar.DayEffect;
import vn.langso.config.calendar.DayKind;
import vn.langso.config.calendar.SpecialDay;

/**
 * A special day as the API tells it.
 *
 * @param id of the decision, null for a holiday by law
 * @param until the first moment after it
 */
record SpecialDayAnswer(
        @Nullable Long id,
        DayKind kind,
        String name,
        OffsetDateTime from,
        OffsetDateTime until,
        DayEffect effect,
        String citation) {

    static SpecialDayAnswer of(SpecialDay day, CommuneTimes times) {
        return new SpecialDayAnswer(
                day.id(),
                day.kind(),
                day.name(),
                times.shown(day.from()),
                times.shown(day.until()),
                day.effect(),
                day.citation());
    }
}
