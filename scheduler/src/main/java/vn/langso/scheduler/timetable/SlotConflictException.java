package vn.langso.scheduler.timetable;

import java.util.List;
import vn.langso.config.Refusal;

/** A plan was refused because of its conflicts; nothing was saved. */
public final class SlotConflictException extends Refusal {
    private final SlotPreview preview;

    public SlotConflictException(String title, SlotPreview preview) {
        super(
                Kind.CONFLICT,
                "Cannot plan slot '" + title + "': " + preview.conflicts().size() + " conflicts",
                String.join(
                        " ", preview.conflicts().stream().map(Conflict::detail).toList()),
                preview.conflicts().stream()
                        .map(c -> new Problem(c.field(), c.detail()))
                        .toList());
        this.preview = preview;
    }

    public SlotPreview preview() {
        return preview;
    }

    public List<Conflict> conflicts() {
        return preview.conflicts();
    }
}
