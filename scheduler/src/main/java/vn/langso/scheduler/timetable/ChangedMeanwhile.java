package vn.langso.scheduler.timetable;

import java.util.List;
import vn.langso.config.Refusal;

/** A date is no longer what somebody saw when they decided to change it; nothing was changed. */
public final class ChangedMeanwhile extends Refusal {
    private final TimetableEntry now;

    ChangedMeanwhile(TimetableEntry now, String detail) {
        super(
                Kind.CONFLICT,
                "Occurrence " + now.occurrence().id() + " was changed by somebody else, it is at revision "
                        + now.occurrence().revision(),
                detail,
                List.of());
        this.now = now;
    }

    /** As it is now. */
    public TimetableEntry now() {
        return now;
    }
}
