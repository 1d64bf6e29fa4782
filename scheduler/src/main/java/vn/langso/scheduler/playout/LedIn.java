package vn.langso.scheduler.playout;

import vn.langso.media.audio.ClipAudio;

/** Some words, then the sound they belong to. Belongs to one thread. */
final class LedIn implements AirSound {
    private final ClipAudio words;
    private final AirSound rest;

    LedIn(ClipAudio words, AirSound rest) {
        this.words = words;
        this.rest = rest;
    }

    @Override
    public long length() {
        return words.length() + rest.length();
    }

    @Override
    public void read(long position, short[] buffer) {
        long left = words.length() - position;
        if (left >= buffer.length) {
            words.read(position, buffer);
        } else if (left <= 0) {
            rest.read(-left, buffer);
        } else {
            short[] beginning = new short[(int) left];
            words.read(position, beginning);
            short[] end = new short[buffer.length - beginning.length];
            rest.read(0, end);
            System.arraycopy(beginning, 0, buffer, 0, beginning.length);
            System.arraycopy(end, 0, buffer, beginning.length, end.length);
        }
    }

    @Override
    public void close() {
        words.close();
        rest.close();
    }
}
