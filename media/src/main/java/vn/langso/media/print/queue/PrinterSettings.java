package vn.langso.media.print.queue;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The printer beside the kiosk.
 *
 * @param address of the printer or of its CUPS queue, ipp or ipps, for example {@code ipp://localhost/printers/tram};
 *     empty for none
 * @param paper what lies in it: A4 (a hand-out is enlarged to it) or A5
 * @param mostAnHour how many sheets residents get in an hour; more would be play
 */
@ConfigurationProperties("langso.printer")
public record PrinterSettings(
        @DefaultValue("") String address,
        @DefaultValue("A4") String paper,
        @DefaultValue("30") int mostAnHour) {
    /** Names of papers in the protocol (PWG 5101.1). */
    private static final Map<String, String> MEDIA = Map.of("A4", "iso_a4_210x297mm", "A5", "iso_a5_148x210mm");

    private static final int USUAL_PORT = 631;

    public PrinterSettings {
        if (!address.isBlank() && !address.matches("ipps?://[^/?#]+(/.*)?")) {
            throw new IllegalArgumentException(
                    "langso.printer.address is '%s'; needs ipp://host[:port]/path or ipps://…".formatted(address));
        }
        if (!MEDIA.containsKey(paper) || mostAnHour < 1) {
            throw new IllegalArgumentException(
                    "langso.printer.paper is '%s' and most-an-hour is %d; needs A4 or A5, and at least 1"
                            .formatted(paper, mostAnHour));
        }
    }

    boolean none() {
        return address.isBlank();
    }

    String media() {
        return MEDIA.getOrDefault(paper, paper);
    }

    /** Where requests go: the protocol travels over HTTP. */
    URI web() {
        URI printer = URI.create(address);
        int port = printer.getPort() < 0 ? USUAL_PORT : printer.getPort();
        String scheme = "ipps".equals(printer.getScheme()) ? "https" : "http";
        String path = printer.getRawPath().isEmpty() ? "/" : printer.getRawPath();
        return URI.create(scheme + "://" + printer.getHost() + ":" + port + path);
    }
}
