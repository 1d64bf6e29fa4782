package vn.langso.scheduler.speakers;

import org.jspecify.annotations.Nullable;

/**
 * Carries sound to one line. Open, write and close come from the one thread that paces an airing; they neither block on
 * a network nor throw when it fails, so that one dead line never disturbs the others. The other methods are for any
 * thread.
 */
interface LineDriver {
    /** A stretch of sound begins. */
    void open();

    /** Carries 20 ms; false if they were lost. */
    boolean write(Frame frame);

    /** The stretch of sound is over. */
    void close();

    /** A Vietnamese sentence if it could not carry sound now; null if it could. */
    @Nullable
    String problem();

    /** Who listens now, as far as the way out knows. */
    default int listeners() {
        return 0;
    }

    /** The application ends. */
    default void shutDown() {}
}
