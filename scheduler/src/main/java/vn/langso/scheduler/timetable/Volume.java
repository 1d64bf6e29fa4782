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

    /** What every sample is multiplied by: 50 % are −6 dB. */
    public double gain() {
        return percent / 100.0;
    }
}
