package vn.langso.media.print;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a resident's phone can open the address that a sheet leads to. Asks no network: only what the name itself says. */
final class AddressChecks {
    private AddressChecks() {}

    static List<Finding> of(URI address) {
        return reach(address.getHost())
                .map(reach -> Finding.warning(
                        Finding.Check.ADDRESS,
                        "Mã QR và địa chỉ trên tờ in dẫn tới %s, %s. Hãy đặt langso.public-address thành địa chỉ mà"
                                + " điện thoại của bà con mở được, ví dụ https://huongdan.xaduchop.vn.",
                        PrintText.excerpt(address.getAuthority()),
                        reach))
                .stream()
                .toList();
    }

    private static Optional<String> reach(String host) {
        if (host.equalsIgnoreCase("localhost") || host.toLowerCase(Locale.ROOT).endsWith(".localhost")) {
            return Optional.of("chỉ mở được trên chính máy này");
        }
        return literal(host)
                .map(AddressChecks::reach)
                .orElseGet(
                        () -> host.contains(".") ? Optional.empty() : Optional.of("chỉ mở được trong mạng của trụ sở"));
    }

    private static Optional<String> reach(InetAddress machine) {
        if (machine.isLoopbackAddress() || machine.isAnyLocalAddress()) {
            return Optional.of("chỉ mở được trên chính máy này");
        }
        return machine.isSiteLocalAddress() || machine.isLinkLocalAddress()
                ? Optional.of("chỉ mở được trong mạng của trụ sở")
                : Optional.empty();
    }

    private static Optional<InetAddress> literal(String host) {
        try {
            return Optional.of(InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
        } catch (IllegalArgumentException name) {
            return Optional.empty(); // a name, which nobody looks up here
        }
    }
}
