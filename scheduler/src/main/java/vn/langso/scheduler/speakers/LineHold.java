package vn.langso.scheduler.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The lines of one airing, held against every other until closed. Begin, write and end belong to the one thread that
 * paces the airing and never block on a network; closing twice is harmless.
 */
public final class LineHold implements AutoCloseable {
    /** Samples of one frame: 20 ms at 48 kHz, mono. */
    public static final int FRAME_SAMPLES = Frame.SAMPLES;

    private static final short[] SILENCE = new short[FRAME_SAMPLES];

    private final Runnable release;
    private volatile List<Voice> voices;

    /** The lines of one gain, and the frame they share. */
    private record Voice(Frame frame, List<HeldLine> lines) {}

    LineHold(List<HeldLine> lines, Runnable release) {
        this.voices = List.of(new Voice(new Frame(), List.copyOf(lines)));
        this.release = release;
    }

    /**
     * Lets only these lines sound, each with its gain from 0 to 1; the others stay held, and silent. To be called before
     * {@link #begin}; without it all lines sound as they are.
     *
     * @param gains by id of the line
     */
    public void tune(Map<String, Double> gains) {
        Map<Double, List<HeldLine>> byGain = new LinkedHashMap<>();
        held().filter(line -> gains.containsKey(line.line().id()))
                .forEach(line -> byGain.computeIfAbsent(gains.get(line.line().id()), gain -> new ArrayList<>())
                        .add(line));
        voices = byGain.entrySet().stream()
                .map(same -> new Voice(new Frame(same.getKey()), List.copyOf(same.getValue())))
                .toList();
    }

    /** The lines that sound. */
    public List<SpeakerLine> lines() {
        return held().map(HeldLine::line).toList();
    }

    /** A stretch of sound begins on every line. */
    public void begin() {
        for (Voice voice : voices) {
            voice.frame().restart();
            voice.lines().forEach(HeldLine::begin);
        }
    }

    /** Gives 20 ms to every line; to be called on its deadline. A line that fails only loses its own frame. */
    public void write(short[] samples) {
        for (Voice voice : voices) {
            voice.frame().next(samples);
            for (HeldLine line : voice.lines()) {
                line.write(voice.frame());
            }
        }
    }

    /** The stretch is over; the last milliseconds still in the filters leave with one silent frame. */
    public void end() {
        for (Voice voice : voices) {
            voice.frame().next(SILENCE);
            voice.lines().forEach(line -> line.end(voice.frame()));
        }
    }

    /** What became of each line that sounds; readable by any thread at any time. */
    public List<LineResult> results() {
        return held().map(HeldLine::result).toList();
    }

    private Stream<HeldLine> held() {
        return voices.stream().flatMap(voice -> voice.lines().stream());
    }

    /** Gives the lines to whoever waits for them. */
    @Override
    public void close() {
        release.run();
    }
}
