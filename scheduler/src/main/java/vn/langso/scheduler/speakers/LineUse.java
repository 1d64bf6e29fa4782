package vn.langso.scheduler.speakers;

/**
 * Who has a line, or wants it.
 *
 * @param id of the occurrence or of the emergency
 * @param title as people know it
 */
public record LineUse(Kind kind, long id, String title) {
    /** What it is; an emergency goes before everything else. */
    public enum Kind {
        OCCURRENCE,
        EMERGENCY
    }

    public static LineUse occurrence(long id, String title) {
        return new LineUse(Kind.OCCURRENCE, id, title);
    }

    public static LineUse emergency(long id, String title) {
        return new LineUse(Kind.EMERGENCY, id, title);
    }

    public boolean isEmergency() {
        return kind == Kind.EMERGENCY;
    }
}
