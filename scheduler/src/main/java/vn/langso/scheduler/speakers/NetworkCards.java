package vn.langso.scheduler.speakers;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;

/** The network cards of this machine, by name ("eth0") or by one of their addresses ("192.168.1.10"). */
final class NetworkCards {
    private NetworkCards() {}

    static Optional<NetworkInterface> find(String nameOrAddress) {
        return all().stream()
                .filter(card -> card.getName().equals(nameOrAddress)
                        || card.inetAddresses().anyMatch(a -> a.getHostAddress().equals(nameOrAddress)))
                .findFirst();
    }

    static List<String> names() {
        return all().stream().map(NetworkInterface::getName).sorted().toList();
    }

    private static List<NetworkInterface> all() {
        try {
            return NetworkInterface.networkInterfaces().toList();
        } catch (SocketException e) {
            throw new IllegalStateException("The network cards of this machine cannot be listed", e);
        }
    }
}
