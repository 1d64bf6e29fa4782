package vn.langso.config.calendar;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A decision about days or hours, as it is asked for.
 *
 * @param until the first moment after it
 * @param effect null for the usual one of its kind
 * @param citation the text that decides it
 */
public record DayDraft(
        DayKind kind,
        String name,
        LocalDateTime from,
        LocalDateTime until,
        @Nullable DayEffect effect,
        String citation) {}
