package vn.langso.scheduler.playout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipAudio;
import vn.langso.media.audio.ClipLibrary;

/** The samples of a running order as one piece of sound. Belongs to one thread. */
final class RunningOrderAudio implements AirSound {
    private final Map<Long, ClipAudio> clips = new HashMap<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private long length;

    /** Samples of a clip, or silence where the clip is longer than its audio. */
    private record Stretch(long start, long end, ClipAudio audio) {}

    private RunningOrderAudio() {}

    /** Opens and verifies every clip; refuses ({@link vn.langso.config.Refusal}) one that is missing or was changed. */
    static RunningOrderAudio open(RunningOrder order, ClipLibrary library) {
        RunningOrderAudio audio = new RunningOrderAudio();
        try {
            order.plays().forEach(play -> audio.add(play, library));
            return audio;
        } catch (RuntimeException e) {
            audio.close();
            throw e;
        }
    }

    @Override
    public long length() {
        return length;
    }

    long lengthMs() {
        return length * 1000 / ClipAudio.SAMPLE_RATE;
    }

    /** Fills the buffer from a position; what lies between clips or behind the end is silence. */
    @Override
    public void read(long position, short[] buffer) {
        Arrays.fill(buffer, (short) 0);
        for (Stretch stretch : stretches) {
            if (stretch.start() < position + buffer.length && stretch.end() > position) {
                copy(stretch, position, buffer);
            }
        }
    }

    @Override
    public void close() {
        clips.values().forEach(ClipAudio::close);
        clips.clear();
    }

    private void add(RunningOrder.Play play, ClipLibrary library) {
        Clip clip = play.clip();
        ClipAudio audio = clips.get(clip.id());
        if (audio == null) {
            audio = library.open(clip);
            clips.put(clip.id(), audio);
        }
        stretches.add(new Stretch(length, length + audio.length(), audio));
        length += audio.length() + play.silenceAfter();
    }

    private static void copy(Stretch stretch, long position, short[] buffer) {
        if (position >= stretch.start() && position + buffer.length <= stretch.end()) {
            stretch.audio().read(position - stretch.start(), buffer);
            return;
        }
        long from = Math.max(position, stretch.start());
        long to = Math.min(position + buffer.length, stretch.end());
        short[] part = new short[(int) (to - from)];
        stretch.audio().read(from - stretch.start(), part);
        System.arraycopy(part, 0, buffer, (int) (from - position), part.length);
    }
}
