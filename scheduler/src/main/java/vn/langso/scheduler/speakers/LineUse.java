package vn.langso.scheduler.speakers;

/**
 * Who has a line, or wants it.
 *
 * @param id of the occurrence or of the emergency
 * @param title as people know it
 * @param urgency of two occurrences that wait the one with more of it goes first
 */
public record LineUse(Kind kind, long id, String title, int urgency) {
    /** What it is; an emergency goes before everything else. */
    public enum Kind {
        OCCURRENCE,
        EMERGENCY
    }

    public static LineUse occurrence(long id, String title) {
        return occurrence(id, title, 0);
    }

    public static LineUse occurrence(long id, String title, int urgency) {
        return new LineUse(Kind.OCCURRENCE, id, title, urgency);
    }

    public static LineUse emergency(long id, String title) {
        return new LineUse(Kind.EMERGENCY, id, title, 0);
    }

    public boolean isEmergency() {
        return kind == Kind.EMERGENCY;
    }
}
