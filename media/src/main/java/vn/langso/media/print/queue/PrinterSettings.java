package vn.langso.media.print.queue;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The printer beside the kiosk.
 *
 * @param address of the printer, ipp or ipps, for example {@code ipp://192.168.1.30/ipp/print}; or {@code queue:tram} for
 *     the queue of that name in the operating system; empty for none
 * @param paper what lies in it: A4 (a hand-out is enlarged to it) or A5
 * @param mostAnHour how many pages residents get at each screen in an hour; more would be play
 * @param kiosks numeric addresses of the screens that stand beside it: nobody else may print on it. Kiosk and service on
 *     one computer need no setting
 */
@ConfigurationProperties("langso.printer")
public record PrinterSettings(
        @DefaultValue("") String address,
        @DefaultValue("A4") String paper,
        @DefaultValue("20") int mostAnHour,
        @DefaultValue({"127.0.0.1", "::1"}) List<String> kiosks) {
    /** Names of papers in the protocol (PWG 5101.1). */
    private static final Map<String, String> MEDIA = Map.of("A4", "iso_a4_210x297mm", "A5", "iso_a5_148x210mm");

    private static final String QUEUE = "queue:";
    /** The JDK takes the name lp for whatever queue is the default. */
    private static final String ADDRESS = "ipps?://[^/?#]+(/.*)?|" + QUEUE + "(?!lp$)[^\\s/#]+";

    public PrinterSettings {
        if (!address.isBlank() && !address.matches(ADDRESS)) {
            throw new IllegalArgumentException(
                    "langso.printer.address is '%s'; needs ipp://host[:port]/path, ipps://… or queue:NAME, not named lp"
                            .formatted(address));
        }
        if (!MEDIA.containsKey(paper) || mostAnHour < PageQuota.MOST_A_JOB) {
            throw new IllegalArgumentException(
                    "langso.printer.paper is '%s' and most-an-hour is %d; needs A4 or A5, and at least %d pages"
                            .formatted(paper, mostAnHour, PageQuota.MOST_A_JOB));
        }
        kiosks = List.copyOf(kiosks);
        check(kiosks);
    }

    private static void check(List<String> kiosks) {
        List<String> wrong =
                kiosks.stream().filter(kiosk -> literal(kiosk).isEmpty()).toList();
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(
                    "langso.printer.kiosks has %s; needs numeric addresses like 192.168.1.20 or fd00::20"
                            .formatted(wrong));
        }
    }

    boolean isKiosk(String remoteAddress) {
        return literal(remoteAddress)
                .filter(remote -> kiosks.stream()
                        .flatMap(kiosk -> literal(kiosk).stream())
                        .anyMatch(remote::equals))
                .isPresent();
    }

    /** What a screen's pages are counted under; all addresses of the computer itself are one screen. */
    String kiosk(String remoteAddress) {
        return literal(remoteAddress)
                .map(remote -> remote.isLoopbackAddress() ? "loopback" : remote.getHostAddress())
                .orElse(remoteAddress);
    }

    /** Never asks a name server. */
    private static Optional<InetAddress> literal(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    boolean none() {
        return address.isBlank();
    }

    /** The name of a queue of the operating system; empty for a printer that is spoken to directly. */
    Optional<String> queue() {
        return address.startsWith(QUEUE) ? Optional.of(address.substring(QUEUE.length())) : Optional.empty();
    }

    String media() {
        return MEDIA.getOrDefault(paper, paper);
    }
}
