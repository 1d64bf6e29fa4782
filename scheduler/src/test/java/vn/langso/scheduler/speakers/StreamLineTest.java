package vn.langso.scheduler.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.config.StorageSettings;
import vn.langso.media.audio.FfmpegProgram;
import vn.langso.scheduler.sound.FfmpegReceiver;
import vn.langso.scheduler.sound.Programs;
import vn.langso.scheduler.sound.Sound;

class StreamLineTest {
    private static final SpeakerLine LINE =
            new SpeakerLine("toan-xa-stream", "Luồng Toàn xã", LineType.STREAM, "/nghe/toan-xa.mp3");

    @TempDir
    static Path data;

    private final StreamLine stream =
            new StreamLine("toan-xa-stream", new Mp3Encoders(new FfmpegProgram(new StorageSettings(data))));

    @BeforeAll
    static void shareFfmpeg() {
        Programs.shareUnpacked();
    }

    @AfterEach
    void shutDown() {
        stream.shutDown();
    }

    @Test
    void an_independent_receiver_hears_the_clip_whole_between_silences(@TempDir Path directory) throws Exception {
        Sound sent = Sound.wandering(5, 2);
        HttpServer server = serve();
        Sound heard;
        try (FfmpegReceiver receiver = FfmpegReceiver.ofHttp(directory, url(server), 60)) {
            await().atMost(Duration.ofSeconds(20)).until(() -> stream.listeners() == 1);

            Pacing.play(new HeldLine(LINE, stream), sent);

            await().pollDelay(Duration.ofSeconds(2)).until(() -> true); // what is under way in encoder and receiver
            heard = receiver.stop(48_000);
        } finally {
            server.stop(0);
        }
        assertThat(heard.trimmed().seconds()).isCloseTo(sent.trimmed().seconds(), within(0.1));
        assertThat(heard.trimmed().loudness()).isCloseTo(sent.loudness(), within(1.0));
        assertThat(sent.correlationBetweenSamples(heard, 16_000)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void a_listener_hears_something_at_once_and_the_encoder_ends_after_the_last_has_gone() {
        Leaving listener = new Leaving();
        CompletableFuture<Void> listening = CompletableFuture.runAsync(() -> listen(listener));

        await().atMost(Duration.ofSeconds(20)).until(() -> listener.size() > 2_000);
        assertThat(stream.encoding()).isTrue();
        listener.leave();

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(listening).isCompletedExceptionally());
        assertThat(stream.listeners()).isZero();
        await().atMost(Duration.ofSeconds(30)).until(() -> !stream.encoding());
    }

    @Test
    void a_listener_that_does_not_keep_up_is_dropped_and_the_other_goes_on() {
        Leaving quick = new Leaving();
        StreamListeners listeners = new StreamListeners();
        StreamListener slow = listeners.add();
        StreamListener keen = listeners.add();

        for (int i = 0; i < 600; i++) {
            listeners.send(new byte[400]);
            serve(keen, quick);
        }

        assertThat(listeners.size()).isOne();
        assertThat(slow.offer(new byte[1])).isFalse();
        assertThat(quick.size()).isEqualTo(600 * 400);
    }

    @Test
    void carries_to_nobody_without_a_fault_or_an_encoder() {
        HeldLine line = new HeldLine(LINE, stream);

        Pacing.play(line, Sound.tone(1_000, 0.1));

        assertThat(line.result()).isEqualTo(new LineResult(LINE, 5, 0, null));
        assertThat(stream.encoding()).isFalse();
    }

    private void listen(OutputStream output) {
        try {
            stream.listen(output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void serve(StreamListener listener, OutputStream output) {
        try {
            listener.serve(output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpServer serve() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/nghe/toan-xa.mp3", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "audio/mpeg");
            exchange.sendResponseHeaders(200, 0);
            stream.listen(exchange.getResponseBody());
        });
        server.start();
        return server;
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/nghe/toan-xa.mp3";
    }

    /** A listener who can go away. */
    private static final class Leaving extends OutputStream {
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        private volatile boolean gone;

        @Override
        public synchronized void write(int b) {
            heard.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) throws IOException {
            if (gone) {
                throw new IOException("listener gone");
            }
            heard.write(bytes, from, length);
        }

        synchronized int size() {
            return heard.size();
        }

        void leave() {
            gone = true;
        }
    }
}
