package vn.langso.scheduler.emergency;

import java.time.Instant;

/** Port to the air. Implemented in playout; no method blocks. */
public interface EmergencyAir {
    /** The best that is known of the time, also while the machine's clock has lost its way. */
    Instant now();

    /** On air at once, and again and again, until it ends. */
    void begin(Emergency emergency);

    /**
     * Silence within a second, if it is on air here.
     *
     * @param why the beginning of a Vietnamese sentence, for the air log
     */
    void end(long emergencyId, String why);
}
