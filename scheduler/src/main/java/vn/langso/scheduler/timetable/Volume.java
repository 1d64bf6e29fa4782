package vn.langso.scheduler.timetable;

/** How loud a line should be, against its usual level. Immutable. */
public record Volume(int percent) {
    /** The usual level. */
    public static final Volume FULL = new Volume(100);

    public Volume {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("Volume must be 1 to 100 percent, but was " + percent);
        }
    }

    /** The gain to apply, zero or negative: 50 % are −6 dB. */
    public double decibels() {
        return 20 * Math.log10(percent / 100.0);
    }
}
