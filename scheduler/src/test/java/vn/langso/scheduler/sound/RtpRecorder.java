package vn.langso.scheduler.sound;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A witness: writes down every packet of a group on the loopback interface with the time it came. */
public final class RtpRecorder implements AutoCloseable {
    private final MulticastSocket socket;
    private final List<Packet> packets = new ArrayList<>();
    private final Thread thread;

    /** One packet; the time is that of {@link System#nanoTime()}. */
    public record Packet(long nanos, byte[] bytes) {
        public boolean marker() {
            return (bytes[1] & 0x80) != 0;
        }

        public int payloadType() {
            return bytes[1] & 0x7f;
        }

        public int sequence() {
            return (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        }

        public long timestamp() {
            return (bytes[4] & 0xffL) << 24 | (bytes[5] & 0xffL) << 16 | (bytes[6] & 0xffL) << 8 | bytes[7] & 0xffL;
        }

        public int source() {
            return (bytes[8] & 0xff) << 24 | (bytes[9] & 0xff) << 16 | (bytes[10] & 0xff) << 8 | bytes[11] & 0xff;
        }
    }

    public RtpRecorder(String group, int port) throws IOException {
        socket = new MulticastSocket(port);
        socket.setReceiveBufferSize(1 << 20);
        socket.joinGroup(new InetSocketAddress(InetAddress.getByName(group), port), loopback());
        thread = Thread.ofPlatform().daemon().name("rtp-recorder").start(this::record);
    }

    /** The name of the loopback interface; where there is none that joins groups, the test cannot be made. */
    public static NetworkInterface loopback() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .filter(card -> card.inetAddresses().anyMatch(InetAddress::isLoopbackAddress))
                .findFirst()
                .orElseThrow();
    }

    /** Skips the test where the kernel carries no multicast on loopback; fails instead where all parts are required. */
    public static void requireMulticast() throws IOException {
        try (RtpRecorder recorder = new RtpRecorder("239.255.77.77", 45_678);
                MulticastSocket sender = new MulticastSocket()) {
            sender.setNetworkInterface(loopback());
            long until = System.nanoTime() + 2_000_000_000L;
            while (recorder.packets().isEmpty() && System.nanoTime() < until) {
                sender.send(new DatagramPacket(new byte[12], 12, InetAddress.getByName("239.255.77.77"), 45_678));
                Thread.onSpinWait();
            }
            if (recorder.packets().isEmpty()) {
                missing("the kernel carries no multicast on loopback");
            }
        } catch (IOException e) {
            missing("multicast cannot be joined on loopback: " + e);
        }
    }

    private static void missing(String reason) {
        if ("all".equals(System.getProperty("langso.tests.require"))) {
            throw new AssertionError(reason);
        }
        abort(reason);
    }

    /** All until now; in a long test hundreds of thousands. */
    public List<Packet> packets() {
        synchronized (packets) {
            return List.copyOf(packets);
        }
    }

    private void record() {
        byte[] buffer = new byte[2048];
        while (!socket.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                Packet heard = new Packet(System.nanoTime(), Arrays.copyOf(buffer, packet.getLength()));
                synchronized (packets) {
                    packets.add(heard);
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
