package vn.langso.scheduler.speakers;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the packets of an RTP line go.
 *
 * @param ttl how many routers they may pass
 * @param networkInterface name or address of the network card; null if the route decides
 */
record RtpTarget(InetSocketAddress group, int ttl, @Nullable String networkInterface) {
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");

    /** The target of settings that passed {@link LineSettingsCheck}. */
    static RtpTarget of(LineSettings.Line line) {
        byte[] address = Objects.requireNonNull(bytes(line.address()), "address was checked");
        try {
            int port = Integer.parseInt(Objects.requireNonNull(line.port(), "port was checked"));
            return new RtpTarget(
                    new InetSocketAddress(InetAddress.getByAddress(address), port),
                    Integer.parseInt(line.ttl()),
                    line.networkInterface());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Four bytes are an address", e);
        }
    }

    /** IPv4 multicast outside 224.0.0.0/24, which belongs to the routers' own protocols (RFC 5771 §4). */
    static boolean isMulticast(@Nullable String address) {
        byte[] bytes = bytes(address);
        if (bytes == null) {
            return false;
        }
        int first = bytes[0] & 0xff;
        return first >= 224 && first <= 239 && !(first == 224 && bytes[1] == 0 && bytes[2] == 0);
    }

    /** Literal only: a name would have to be looked up, and a group has none. */
    private static byte @Nullable [] bytes(@Nullable String address) {
        Matcher dotted = DOTTED.matcher(address == null ? "" : address);
        if (!dotted.matches()) {
            return null;
        }
        byte[] bytes = new byte[4];
        for (int i = 0; i < 4; i++) {
            int part = Integer.parseInt(dotted.group(i + 1));
            if (part > 255) {
                return null;
            }
            bytes[i] = (byte) part;
        }
        return bytes;
    }

    String inWords() {
        String card = networkInterface == null ? "" : " qua " + networkInterface;
        return "RTP " + group.getAddress().getHostAddress() + ":" + group.getPort() + card + ", TTL " + ttl;
    }
}
