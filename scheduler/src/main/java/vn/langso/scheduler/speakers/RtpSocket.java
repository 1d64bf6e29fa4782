package vn.langso.scheduler.speakers;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A UDP socket to one multicast group: interface, TTL and traffic class set, never blocking. */
final class RtpSocket {
    private static final Logger log = LoggerFactory.getLogger(RtpSocket.class);
    /** DSCP "expedited forwarding" in the upper six bits of the traffic class (RFC 3246). */
    private static final int EXPEDITED = 46 << 2;

    private final DatagramChannel channel;

    private RtpSocket(DatagramChannel channel) {
        this.channel = channel;
    }

    /** Fails where the card or the route is missing. */
    static RtpSocket open(RtpTarget target) throws IOException {
        return new RtpSocket(connected(target));
    }

    static DatagramChannel connected(RtpTarget target) throws IOException {
        DatagramChannel channel = DatagramChannel.open(StandardProtocolFamily.INET);
        try {
            channel.setOption(StandardSocketOptions.IP_MULTICAST_TTL, target.ttl());
            channel.setOption(StandardSocketOptions.IP_TOS, EXPEDITED);
            if (target.networkInterface() != null) {
                channel.setOption(StandardSocketOptions.IP_MULTICAST_IF, card(target.networkInterface()));
            }
            channel.configureBlocking(false);
            channel.connect(target.group());
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** A sentence if no packet could leave now; null if one could. Sends nothing. */
    static @Nullable String probe(RtpTarget target) {
        try {
            open(target).close();
            return null;
        } catch (IOException e) {
            return inWords(target, e);
        }
    }

    static String inWords(RtpTarget target, IOException e) {
        return "Không gửi được âm thanh tới " + target.inWords() + " (" + e.getMessage()
                + "); hãy kiểm tra dây và cổng mạng.";
    }

    /** False if the machine's send buffer is full. */
    boolean send(ByteBuffer packet) throws IOException {
        return channel.write(packet) > 0;
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            log.debug("Closing a socket that is already gone", e);
        }
    }

    private static NetworkInterface card(String nameOrAddress) throws IOException {
        NetworkInterface card = NetworkCards.find(nameOrAddress)
                .orElseThrow(() -> new IOException("không có cổng mạng " + nameOrAddress));
        if (!card.isUp()) {
            throw new IOException("cổng mạng " + nameOrAddress + " đang tắt");
        }
        return card;
    }
}
