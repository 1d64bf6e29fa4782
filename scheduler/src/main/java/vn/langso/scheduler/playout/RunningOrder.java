package vn.langso.scheduler.playout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipAudio;

/** What an occurrence plays, in order: each clip as often as wanted, with silence between plays and none at the end. */
record RunningOrder(List<Item> items) {
    private static final long SAMPLES_PER_MS = ClipAudio.SAMPLE_RATE / 1000;

    /** A clip of the order with its repeats and the silence after each play. */
    record Item(Clip clip, int repeats, int gapSeconds) {}

    /** One play of a clip and the silence after it, in samples. */
    record Play(Clip clip, long silenceAfter) {}

    RunningOrder {
        items = List.copyOf(items);
    }

    List<Play> plays() {
        List<Play> plays = new ArrayList<>();
        for (Item item : items) {
            for (int i = 0; i < item.repeats(); i++) {
                plays.add(new Play(item.clip(), (long) item.gapSeconds() * ClipAudio.SAMPLE_RATE));
            }
        }
        if (!plays.isEmpty()) {
            plays.addLast(new Play(plays.removeLast().clip(), 0));
        }
        return plays;
    }

    /** All plays and the silences between them, in milliseconds. */
    long lengthMs() {
        return plays().stream()
                .mapToLong(play -> play.clip().durationMs() + play.silenceAfter() / SAMPLES_PER_MS)
                .sum();
    }

    /** Where the play begins that is going on at a position, in milliseconds. */
    long startOfPlayAt(long positionMs) {
        long start = 0;
        for (Play play : plays()) {
            long end = start + play.clip().durationMs() + play.silenceAfter() / SAMPLES_PER_MS;
            if (positionMs < end) {
                return start;
            }
            start = end;
        }
        return start;
    }

    /** Hash over everything that will be heard: the claim is bound to it, and a resume must find the same. */
    String contentHash() {
        String content = items.stream()
                .map(item -> item.clip().sha256() + "*" + item.repeats() + "+" + item.gapSeconds())
                .collect(Collectors.joining("\n"));
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** The hashes of its clips, each once, for the air log. */
    String clipHashes() {
        return items.stream().map(item -> item.clip().sha256()).distinct().collect(Collectors.joining(","));
    }
}
