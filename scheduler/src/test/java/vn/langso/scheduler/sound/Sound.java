package vn.langso.scheduler.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Mono samples at some rate. */
public record Sound(short[] samples, int rate) {
    private static final int LOUD = 500;

    /** A tone that wanders between 300 and 3,000 Hz: telephone lines carry it whole, and no two seconds are alike. */
    public static Sound wandering(double seconds, long seed) {
        Random random = new Random(seed);
        short[] samples = new short[(int) Math.round(seconds * 48_000)];
        double phase = 0;
        double hertz = 1_000;
        double target = 1_000;
        for (int i = 0; i < samples.length; i++) {
            if (i % 2_400 == 0) {
                target = 300 + random.nextDouble() * 2_700;
            }
            hertz += (target - hertz) / 600;
            phase += 2 * Math.PI * hertz / 48_000;
            samples[i] = (short) (8_000 * Math.sin(phase));
        }
        return new Sound(samples, 48_000);
    }

    public static Sound tone(double hertz, double seconds) {
        short[] samples = new short[(int) Math.round(seconds * 48_000)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (8_000 * Math.sin(2 * Math.PI * hertz * i / 48_000));
        }
        return new Sound(samples, 48_000);
    }

    public double seconds() {
        return samples.length / (double) rate;
    }

    /** Without the silence before and after. */
    public Sound trimmed() {
        int from = 0;
        while (from < samples.length && Math.abs(samples[from]) < LOUD) {
            from++;
        }
        int to = samples.length;
        while (to > from && Math.abs(samples[to - 1]) < LOUD) {
            to--;
        }
        return new Sound(Arrays.copyOfRange(samples, from, to), rate);
    }

    /** In another rate, by ffmpeg's own resampler: independent of ours. */
    public Sound at(int other) {
        return read(
                Programs.ffmpeg(
                        bytes(),
                        List.of(
                                "-f",
                                "s16le",
                                "-ar",
                                "" + rate,
                                "-ac",
                                "1",
                                "-i",
                                "pipe:0",
                                "-f",
                                "s16le",
                                "-ar",
                                "" + other,
                                "pipe:1")),
                other);
    }

    /** Decodes a file of any kind. */
    public static Sound of(Path file, int rate) {
        return read(
                Programs.ffmpeg(
                        new byte[0],
                        List.of("-i", file.toString(), "-f", "s16le", "-ac", "1", "-ar", "" + rate, "pipe:1")),
                rate);
    }

    /** Decodes a file that has no header. */
    public static Sound ofRaw(Path file, String format, int rate) {
        return read(
                Programs.ffmpeg(
                        new byte[0],
                        List.of(
                                "-f",
                                format,
                                "-ar",
                                "" + rate,
                                "-ac",
                                "1",
                                "-i",
                                file.toString(),
                                "-f",
                                "s16le",
                                "pipe:1")),
                rate);
    }

    /** How loud it is on average, in dB against full scale (root mean square). */
    public double level() {
        double power = IntStream.range(0, samples.length)
                .mapToDouble(i -> samples[i] * (double) samples[i])
                .average()
                .orElse(0);
        return 10 * Math.log10(power / (32_768.0 * 32_768.0));
    }

    /** Integrated loudness in LUFS, by ffmpeg's EBU R 128 meter. */
    public double loudness() {
        String report = Programs.ffmpegReport(
                bytes(),
                List.of(
                        "-f", "s16le", "-ar", "" + rate, "-ac", "1", "-i", "pipe:0", "-af", "ebur128", "-f", "null",
                        "-"));
        String summary = report.substring(report.lastIndexOf("Integrated loudness"));
        return Double.parseDouble(summary.replaceAll("(?s).*?I:\\s*(-?[0-9.]+) LUFS.*", "$1"));
    }

    /**
     * Like {@link #correlationWithin} at a lower rate, for streams that may begin between two samples of that rate: an
     * encoder's delay is a whole number of samples of its own rate only. Only the loud part of the other is searched.
     */
    public double correlationBetweenSamples(Sound other, int lowerRate) {
        Sound heard = other.at(lowerRate).trimmed();
        return IntStream.range(0, rate / lowerRate)
                .mapToObj(shift -> new Sound(Arrays.copyOfRange(samples, shift, samples.length), rate))
                .mapToDouble(shifted -> shifted.at(lowerRate).trimmed().correlationEitherWay(heard))
                .max()
                .orElseThrow();
    }

    private double correlationEitherWay(Sound other) {
        int skipped = rate / 50;
        Sound inner = new Sound(Arrays.copyOfRange(samples, skipped, samples.length - skipped), rate);
        return inner.correlationWithin(other);
    }

    /** The best normalised cross-correlation of this sound with the other, searched over the other's whole length. */
    public double correlationWithin(Sound other) {
        int probe = Math.min(samples.length, rate);
        int bestLag = 0;
        double best = -1;
        for (int lag = 0; lag + probe <= other.samples.length; lag++) {
            double value = correlation(other, lag, probe);
            if (value > best) {
                best = value;
                bestLag = lag;
            }
        }
        return correlation(other, bestLag, Math.min(samples.length, other.samples.length - bestLag));
    }

    private double correlation(Sound other, int lag, int length) {
        double product = 0;
        double own = 1;
        double theirs = 1;
        for (int i = 0; i < length; i++) {
            double a = samples[i];
            double b = other.samples[lag + i];
            product += a * b;
            own += a * a;
            theirs += b * b;
        }
        return product / Math.sqrt(own * theirs);
    }

    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asShortBuffer().put(samples);
        return buffer.array();
    }

    /** A plain WAV file, written here so that it needs nothing of ours. */
    public byte[] wav() {
        byte[] data = bytes();
        ByteBuffer wav = ByteBuffer.allocate(44 + data.length).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes())
                .putInt(36 + data.length)
                .put("WAVEfmt ".getBytes())
                .putInt(16);
        wav.putShort((short) 1)
                .putShort((short) 1)
                .putInt(rate)
                .putInt(rate * 2)
                .putShort((short) 2)
                .putShort((short) 16);
        wav.put("data".getBytes()).putInt(data.length).put(data);
        return wav.array();
    }

    private static Sound read(byte[] bytes, int rate) {
        short[] samples = new short[bytes.length / 2];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return new Sound(samples, rate);
    }
}
