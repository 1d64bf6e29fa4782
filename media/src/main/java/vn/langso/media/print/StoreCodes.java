package vn.langso.media.print;

import java.util.List;
import java.util.Map;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.StoreLink;

/** The store links of a guide that may be printed as codes of 30 mm: those that an officer has tried. */
final class StoreCodes {
    /** What a code of level Q holds in modules of 0.6 mm. */
    static final int LONGEST = 74;

    /** As many as stand side by side on the back of a tri-fold. */
    private static final int MOST = 2;

    private static final Map<String, String> NAMES =
            Map.of("android", "CH Play (Android)", "ios", "App Store (iPhone)", "web", "Trang chính thức");

    private StoreCodes() {}

    static List<StoreLink> of(Guide guide) {
        return guide.storeLinks().stream()
                .filter(StoreLink::isVerified)
                .filter(StoreCodes::isShort)
                .limit(MOST)
                .toList();
    }

    static boolean isShort(StoreLink link) {
        return link.url().length() <= LONGEST;
    }

    /** What people call the store. */
    static String name(StoreLink link) {
        return NAMES.getOrDefault(link.platform(), PrintText.clean(link.platform()));
    }

    static List<Map<String, String>> words(List<StoreLink> links) {
        return links.stream()
                .map(link -> Map.of(
                        "qr", link.url(),
                        "store", name(link),
                        "store-address", PrintText.withoutScheme(link.url())))
                .toList();
    }
}
