package vn.langso.config;

import java.net.URI;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The address of this installation as a resident's phone can reach it: the configured one; without it, the address of
 * the request – and where that is the computer talking to itself, its address in the local network. Thread-safe.
 */
@Component
public class PublicAddress {
    private static final Set<String> ITSELF = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final PublicAddressSettings settings;
    private final LocalNetwork network;

    PublicAddress(PublicAddressSettings settings, LocalNetwork network) {
        this.settings = settings;
        this.network = network;
    }

    /**
     * The full address of a path.
     *
     * @param request scheme, host and port under which this installation was asked just now
     */
    public URI of(String path, URI request) {
        URI configured = settings.publicAddress();
        return URI.create(
                (configured == null ? reachable(request) : configured.toString()).replaceFirst("/+$", "") + path);
    }

    private String reachable(URI request) {
        return ITSELF.contains(request.getHost())
                ? network.ownAddress()
                        .map(own -> request.toString().replace(request.getHost(), own))
                        .orElse(request.toString())
                : request.toString();
    }
}
