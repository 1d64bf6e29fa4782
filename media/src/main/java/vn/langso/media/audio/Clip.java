package vn.langso.media.audio;

import java.time.Instant;

/**
 * Audio that may go on air: WAV, 48 kHz, mono, 16 bit, loudness brought to −16 LUFS.
 *
 * @param sha256 hash of the stored WAV file, lower-case hex
 * @param loudnessLufs integrated loudness after normalising (EBU R 128)
 * @param truePeakDb true peak after normalising, dBTP
 */
public record Clip(
        long id,
        String title,
        String sha256,
        long durationMs,
        double loudnessLufs,
        double truePeakDb,
        Instant createdAt) {}
