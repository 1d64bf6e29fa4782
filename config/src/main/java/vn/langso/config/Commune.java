package vn.langso.config;

import java.util.List;
import java.util.Locale;

/**
 * The commune this installation serves, as the first-run page knows it.
 *
 * @param name full name with its kind, for example "Xã Đức Hợp"
 * @param supportPlace where residents get help
 * @param zaloAccount name of the official Zalo account, empty if unknown
 * @param policePhone number of the commune police, empty if unknown
 * @param trial true while the installation is tried out: windows and holidays do not bind
 * @param ready true once the first-run page was completed
 */
public record Commune(
        String name, String supportPlace, String zaloAccount, String policePhone, boolean trial, boolean ready) {
    private static final List<String> KINDS = List.of("Xã", "Phường", "Đặc khu");
    private static final String USUAL_SUPPORT_PLACE = "Trung tâm Phục vụ hành chính công xã";

    /** Where residents get help; until staff have named it, the office that every commune has. */
    public String supportPlaceInText() {
        return supportPlace.isBlank() ? USUAL_SUPPORT_PLACE : supportPlace;
    }

    /** The name inside a sentence: "Ủy ban nhân dân xã Đức Hợp". */
    public String nameInText() {
        for (String kind : KINDS) {
            if (name.startsWith(kind + " ")) {
                return kind.toLowerCase(Locale.ROOT) + name.substring(kind.length());
            }
        }
        return name;
    }
}
