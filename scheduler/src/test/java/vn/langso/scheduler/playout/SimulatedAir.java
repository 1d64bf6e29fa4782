package vn.langso.scheduler.playout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.langso.scheduler.speakers.SimulatedSpeakers;

/**
 * What leaves on the lines, as somebody hears it who believes nobody: each 20 ms of sound says by itself which clip it is
 * and which place of it.
 */
final class SimulatedAir implements SimulatedSpeakers.Ear {
    static final int FRAME = 960;
    private static final int BITS = 24;
    private static final int WIDTH = FRAME / BITS;
    private static final int PLACE_BITS = 16;

    private final SimulatedTime time;
    final List<Stretch> stretches = new ArrayList<>();
    final List<String> collisions = new ArrayList<>();
    private final Map<String, Stretch> open = new HashMap<>();
    private final Map<String, Instant> brokenUntil = new HashMap<>();

    /** One piece of sound on one line. */
    static final class Stretch {
        final long occurrence;
        final String line;
        final Instant began;
        final List<Integer> heard = new ArrayList<>();
        Instant ended;
        int carried;

        Stretch(long occurrence, String line, Instant began) {
            this.occurrence = occurrence;
            this.line = line;
            this.began = began;
            this.ended = began;
        }

        @Override
        public String toString() {
            return line + " " + began + " "
                    + (heard.isEmpty() ? "-" : place(heard.getFirst()) + ".." + place(heard.getLast())) + " carried "
                    + carried;
        }
    }

    SimulatedAir(SimulatedTime time) {
        this.time = time;
    }

    void breakLine(String line, Instant until) {
        brokenUntil.put(line, until);
    }

    void powerCut() {
        open.clear();
    }

    @Override
    public void begins(String line) {
        Stretch stretch = new Stretch(time.currentOccurrence(), line, time.trueTime());
        Stretch other = open.put(line, stretch);
        if (other != null) {
            collisions.add("G3: " + other.occurrence + " and " + stretch.occurrence + " on " + line + " at "
                    + time.trueTime());
        }
        stretches.add(stretch);
    }

    @Override
    public boolean hears(String line, short[] samples) {
        Stretch stretch = open.get(line);
        boolean whole = !time.trueTime().isBefore(brokenUntil.getOrDefault(line, Instant.MIN));
        if (samples[WIDTH / 2] != 0) {
            stretch.heard.add(read(samples));
            stretch.carried += whole ? 1 : 0;
            stretch.ended = time.trueTime();
        }
        return whole;
    }

    @Override
    public void ends(String line) {
        open.remove(line);
    }

    static int code(int heard) {
        return heard >> PLACE_BITS;
    }

    static int place(int heard) {
        return heard & (1 << PLACE_BITS) - 1;
    }

    private static int read(short[] samples) {
        int value = 0;
        for (int bit = 0; bit < BITS; bit++) {
            value |= samples[bit * WIDTH + WIDTH / 2] > 0 ? 1 << bit : 0;
        }
        return value;
    }

    /** A clip that says so. */
    static short[] clip(int code, int frames) {
        short[] samples = new short[frames * FRAME];
        for (int i = 0; i < samples.length; i++) {
            int value = code << PLACE_BITS | i / FRAME;
            int bit = i % FRAME / WIDTH;
            samples[i] = (short) ((value >> bit & 1) == 1 ? 16_000 : -16_000);
        }
        return samples;
    }
}
