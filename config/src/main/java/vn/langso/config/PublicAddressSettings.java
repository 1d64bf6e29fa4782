package vn.langso.config;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Under which address residents reach this installation; printed on paper, so it should be a name that lasts.
 *
 * @param publicAddress for example {@code https://huongdan.xaduchop.vn} ({@code LANGSO_PUBLIC_ADDRESS})
 */
@ConfigurationProperties("langso")
record PublicAddressSettings(@Nullable URI publicAddress) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    PublicAddressSettings {
        new SettingsCheck()
                .require(
                        publicAddress == null || usable(publicAddress),
                        "langso.public-address",
                        publicAddress,
                        "phải là địa chỉ trang web đầy đủ, ví dụ https://huongdan.xa.vn",
                        "an absolute http(s) address")
                .refuseProblems();
    }

    private static boolean usable(URI address) {
        String scheme = address.getScheme();
        return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) && address.getHost() != null;
    }
}
