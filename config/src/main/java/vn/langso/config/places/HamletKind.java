package vn.langso.config.places;

import java.util.List;
import vn.langso.config.VietnameseText;

/** What a hamlet is called in law. */
public enum HamletKind {
    THON,
    XOM("xom"),
    TO_DAN_PHO("to", "khu pho", "khom", "khoi"),
    KHU_DAN_CU("khu dan cu", "kdc");

    private final List<String> firstWords;

    HamletKind(String... firstWords) {
        this.firstWords = List.of(firstWords);
    }

    /** By the first word of a name; làng, ấp, bản, buôn and whatever is not known count as THON, the rule in communes. */
    static HamletKind of(String name) {
        String key = VietnameseText.searchKey(name) + " ";
        for (HamletKind kind : values()) {
            if (kind.firstWords.stream().anyMatch(word -> key.startsWith(word + " "))) {
                return kind;
            }
        }
        return THON;
    }
}
