package vn.langso.scheduler.sound;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An independent ffmpeg process that records a stream into a WAV file. */
public final class FfmpegReceiver implements AutoCloseable {
    private final Process process;
    private final Path recording;

    private FfmpegReceiver(Process process, Path recording) {
        this.process = process;
        this.recording = recording;
    }

    /** Receives an RTP group on the loopback interface, described by an SDP file as a receiver in the field would. */
    public static FfmpegReceiver ofRtp(Path directory, String group, int port, int seconds) throws IOException {
        Path sdp = Files.writeString(directory.resolve("loa.sdp"), """
                v=0
                o=- 0 0 IN IP4 127.0.0.1
                s=Lang So
                c=IN IP4 %s/1
                t=0 0
                m=audio %d RTP/AVP 0
                a=rtpmap:0 PCMU/8000
                """.formatted(group, port));
        List<String> input = List.of(
                "-protocol_whitelist",
                "file,udp,rtp",
                "-localaddr",
                "127.0.0.1",
                "-reorder_queue_size",
                "0",
                "-i",
                sdp.toString());
        return start(directory.resolve("rtp.wav"), input, seconds);
    }

    public static FfmpegReceiver ofHttp(Path directory, String url, int seconds) throws IOException {
        return start(directory.resolve("http.wav"), List.of("-i", url), seconds);
    }

    private static FfmpegReceiver start(Path recording, List<String> input, int seconds) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-loglevel", "error"));
        arguments.addAll(input);
        arguments.addAll(List.of("-t", "" + seconds, "-c:a", "pcm_s16le", "-flush_packets", "1", recording.toString()));
        return new FfmpegReceiver(Programs.start(arguments, ProcessBuilder.Redirect.INHERIT), recording);
    }

    /** Waits until the kernel lists a membership of the group, which is when packets begin to arrive. */
    public void awaitJoined(String group) {
        String[] part = group.split("\\.");
        String hex = "%02X%02X%02X%02X"
                .formatted(
                        Integer.parseInt(part[3]),
                        Integer.parseInt(part[2]),
                        Integer.parseInt(part[1]),
                        Integer.parseInt(part[0]));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Files.readString(Path.of("/proc/net/igmp")).contains(hex));
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** The recording so far, after asking the process to finish its file. */
    public Sound stop(int rate) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Sound.of(recording, rate);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
