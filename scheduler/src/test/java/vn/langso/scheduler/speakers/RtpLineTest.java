package vn.langso.scheduler.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.scheduler.sound.FfmpegReceiver;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.Sound;

class RtpLineTest {
    private static final String GROUP = "239.255.10.11";

    @BeforeAll
    static void multicast() throws Exception {
        RtpRecorder.requireMulticast();
    }

    @Test
    void sends_packets_as_rfc_3550_wants_them() throws Exception {
        try (RtpRecorder recorder = new RtpRecorder(GROUP, 46_000)) {
            HeldLine line = held(46_000, RtpRecorder.loopback().getName());

            Pacing.play(line, Sound.tone(1_000, 0.2));
            Pacing.play(line, Sound.tone(1_000, 0.1));

            await().until(() -> recorder.packets().size() == 17); // 10 + 5 and the end of the filter twice
            List<RtpRecorder.Packet> packets = recorder.packets();
            assertThat(packets).allSatisfy(packet -> {
                assertThat(packet.bytes()).hasSize(172);
                assertThat(packet.bytes()[0]).isEqualTo((byte) 0x80);
                assertThat(packet.payloadType()).isZero();
                assertThat(packet.source()).isEqualTo(packets.getFirst().source());
            });
            assertThat(packets.stream().filter(RtpRecorder.Packet::marker))
                    .containsExactly(packets.get(0), packets.get(11));
            for (int i = 1; i < packets.size(); i++) {
                assertThat(packets.get(i).sequence())
                        .isEqualTo((packets.get(i - 1).sequence() + 1) & 0xffff);
                if (i != 11) {
                    assertThat(packets.get(i).timestamp() - packets.get(i - 1).timestamp() & 0xffffffffL)
                            .isEqualTo(160);
                }
            }
        }
    }

    @Test
    void an_independent_receiver_hears_what_was_sent(@TempDir Path directory) throws Exception {
        Sound sent = Sound.wandering(5, 1);
        Sound heard;
        try (FfmpegReceiver receiver = FfmpegReceiver.ofRtp(directory, GROUP, 46_002, 20)) {
            receiver.awaitJoined(GROUP);

            Pacing.play(held(46_002, RtpRecorder.loopback().getName()), sent);

            heard = receiver.stop(8_000);
        }
        Sound clip = sent.at(8_000);
        assertThat(heard.trimmed().seconds()).isCloseTo(clip.trimmed().seconds(), within(0.1));
        assertThat(heard.trimmed().loudness()).isCloseTo(sent.loudness(), within(1.0));
        assertThat(clip.correlationWithin(heard)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void packets_are_marked_for_expedited_forwarding_and_pass_as_many_routers_as_set() throws Exception {
        RtpTarget target = new RtpTarget(
                new InetSocketAddress(GROUP, 46_006), 7, RtpRecorder.loopback().getName());

        try (DatagramChannel channel = RtpSocket.connected(target)) {
            assertThat(channel.getOption(StandardSocketOptions.IP_TOS) >> 2).isEqualTo(46); // DSCP EF, RFC 3246
            assertThat(channel.getOption(StandardSocketOptions.IP_MULTICAST_TTL))
                    .isEqualTo(7);
        }
    }

    @Test
    void a_missing_network_costs_frames_and_is_said_but_throws_nothing() {
        HeldLine line = held(46_004, "khong-co");

        Pacing.play(line, Sound.tone(1_000, 0.1));

        LineResult result = line.result();
        assertThat(result.carried()).isZero();
        assertThat(result.lost()).isEqualTo(5);
        assertThat(result.problem()).contains(GROUP + ":46004", "không có cổng mạng khong-co");
    }

    @Test
    void an_idle_line_knows_whether_its_network_is_there() throws Exception {
        assertThat(line(46_006, "khong-co").problem()).contains("không có cổng mạng khong-co");
        assertThat(line(46_006, RtpRecorder.loopback().getName()).problem()).isNull();
    }

    private static HeldLine held(int port, String card) {
        return new HeldLine(new SpeakerLine("dinh", "Loa đình", LineType.RTP, "RTP"), line(port, card));
    }

    private static RtpLine line(int port, String card) {
        return new RtpLine("dinh", new RtpTarget(new InetSocketAddress(GROUP, port), 1, card));
    }
}
