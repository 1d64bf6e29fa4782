package vn.langso.scheduler.speakers;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * RTP multicast, PCMU in packets of 20 ms, DSCP EF. A network that fails costs packets, never the airing: the line says
 * so, opens its socket anew once a second, and is well again with the next packet that leaves.
 */
final class RtpLine implements LineDriver {
    private static final Logger log = LoggerFactory.getLogger(RtpLine.class);
    private static final long RETRY_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final String id;
    private final RtpTarget target;
    private final RtpPacket packet = new RtpPacket();
    private @Nullable RtpSocket socket;
    private boolean firstOfSpurt;
    private long lastOpening;
    private long spurtEnd = System.nanoTime();
    private volatile boolean open;
    private volatile @Nullable String problem;

    RtpLine(String id, RtpTarget target) {
        this.id = id;
        this.target = target;
    }

    @Override
    public void open() {
        packet.skip(System.nanoTime() - spurtEnd);
        firstOfSpurt = true;
        open = true;
        lastOpening = System.nanoTime() - RETRY_NANOS;
        connect();
    }

    @Override
    public boolean write(Frame frame) {
        boolean sent = send(frame.pcmu());
        firstOfSpurt = firstOfSpurt && !sent;
        return sent;
    }

    @Override
    public void close() {
        spurtEnd = System.nanoTime();
        open = false;
        disconnect();
    }

    /** On air the last packet tells; else a socket connected for a moment finds a missing card or route. */
    @Override
    public @Nullable String problem() {
        return open ? problem : RtpSocket.probe(target);
    }

    private boolean send(byte[] pcmu) {
        var ready = packet.next(pcmu, firstOfSpurt);
        RtpSocket way = connect();
        if (way == null) {
            return false;
        }
        try {
            boolean sent = way.send(ready);
            problem = sent ? null : "Mạng không nhận kịp gói âm thanh gửi tới " + target.inWords() + ".";
            return sent;
        } catch (IOException e) {
            failed(e);
            return false;
        }
    }

    private @Nullable RtpSocket connect() {
        if (socket == null && System.nanoTime() - lastOpening >= RETRY_NANOS) {
            lastOpening = System.nanoTime();
            try {
                socket = RtpSocket.open(target);
                problem = null;
            } catch (IOException e) {
                failed(e);
            }
        }
        return socket;
    }

    private void failed(IOException e) {
        if (problem == null) {
            log.warn("Line {} lost its network: {}", id, e.toString());
        }
        problem = RtpSocket.inWords(target, e);
        disconnect();
    }

    private void disconnect() {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
