package vn.langso.scheduler.speakers;

import org.jspecify.annotations.Nullable;

/** One line within an airing, with its count of frames. Written by the pacing thread, read by any. */
final class HeldLine {
    private final SpeakerLine line;
    private final LineDriver driver;
    private volatile long carried;
    private volatile long lost;
    private volatile @Nullable String problem;

    HeldLine(SpeakerLine line, LineDriver driver) {
        this.line = line;
        this.driver = driver;
    }

    SpeakerLine line() {
        return line;
    }

    void begin() {
        driver.open();
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one writer: the pacing thread
    void write(Frame frame) {
        if (driver.write(frame)) {
            carried++;
        } else {
            lost++;
            problem = driver.problem();
        }
    }

    void end(Frame tail) {
        driver.write(tail);
        driver.close();
    }

    LineResult result() {
        return new LineResult(line, carried, lost, problem);
    }
}
