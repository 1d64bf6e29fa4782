package vn.langso.scheduler.speakers;

import java.util.List;

/**
 * The lines of one airing, held against every other until closed. Begin, write and end belong to the one thread that
 * paces the airing and never block on a network; closing twice is harmless.
 */
public final class LineHold implements AutoCloseable {
    /** Samples of one frame: 20 ms at 48 kHz, mono. */
    public static final int FRAME_SAMPLES = Frame.SAMPLES;

    private static final short[] SILENCE = new short[FRAME_SAMPLES];

    private final List<HeldLine> lines;
    private final Frame frame = new Frame();
    private final Runnable release;

    LineHold(List<HeldLine> lines, Runnable release) {
        this.lines = List.copyOf(lines);
        this.release = release;
    }

    public List<SpeakerLine> lines() {
        return lines.stream().map(HeldLine::line).toList();
    }

    /** A stretch of sound begins on every line. */
    public void begin() {
        frame.restart();
        lines.forEach(HeldLine::begin);
    }

    /** Gives 20 ms to every line; to be called on its deadline. A line that fails only loses its own frame. */
    public void write(short[] samples) {
        frame.next(samples);
        for (HeldLine line : lines) {
            line.write(frame);
        }
    }

    /** The stretch is over; the last milliseconds still in the filters leave with one silent frame. */
    public void end() {
        frame.next(SILENCE);
        lines.forEach(line -> line.end(frame));
    }

    /** What became of each line; readable by any thread at any time. */
    public List<LineResult> results() {
        return lines.stream().map(HeldLine::result).toList();
    }

    /** Gives the lines to whoever waits for them. */
    @Override
    public void close() {
        release.run();
    }
}
