package vn.langso.config;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What this machine is called in its local network. Asked anew each time: addresses come and go. */
@Component
class LocalNetwork {
    private static final Logger log = LoggerFactory.getLogger(LocalNetwork.class);

    LocalNetwork() {}

    /** The first private IPv4 address of an interface that is up; empty on a machine without a network. */
    Optional<String> ownAddress() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(LocalNetwork::connected)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst();
        } catch (SocketException e) {
            log.warn("Cannot list the network interfaces; printed addresses are those of the request", e);
            return Optional.empty();
        }
    }

    private static boolean connected(NetworkInterface one) {
        try {
            return one.isUp() && !one.isLoopback() && !one.isVirtual();
        } catch (SocketException e) {
            log.debug("Interface {} went away while it was looked at", one.getName(), e);
            return false;
        }
    }
}
