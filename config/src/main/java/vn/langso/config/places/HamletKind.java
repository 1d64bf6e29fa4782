package vn.langso.config.places;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.langso.config.VietnameseText;

/** What a hamlet is called in law. */
public enum HamletKind {
    THON("Thôn", "thon", "lang", "ap", "ban", "buon"),
    XOM("Xóm", "xom"),
    TO_DAN_PHO("Tổ dân phố", "to dan pho", "tdp", "to", "khu pho", "khom", "khoi", "khoi pho"),
    KHU_DAN_CU("Khu dân cư", "khu dan cu", "kdc");

    private final String label;
    private final List<String> words;

    HamletKind(String label, String... words) {
        this.label = label;
        this.words = List.of(words);
    }

    /** The word before a hamlet's name, for example "Tổ dân phố". */
    public String label() {
        return label;
    }

    /** By the first word of a name; làng, ấp, bản, buôn and whatever is not known count as THON, the rule in communes. */
    static HamletKind of(String name) {
        return beginning(name).orElse(THON);
    }

    /** The kind whose word the name begins with. */
    static Optional<HamletKind> beginning(String name) {
        String key = VietnameseText.searchKey(name) + " ";
        return Arrays.stream(values())
                .filter(kind -> kind.words.stream().anyMatch(word -> key.startsWith(word + " ")))
                .findFirst();
    }

    /** The kind that a word of a list means: "thôn", "TDP", "TO_DAN_PHO", "khu-dan-cu". */
    static Optional<HamletKind> meant(String word) {
        String key = VietnameseText.slug(word).replace('-', ' ');
        return Arrays.stream(values()).filter(kind -> kind.words.contains(key)).findFirst();
    }
}
