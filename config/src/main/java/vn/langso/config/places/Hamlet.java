package vn.langso.config.places;

/**
 * A hamlet of the commune.
 *
 * @param slug its name in addresses, unique
 * @param name as the commune writes it, with or without its kind: "Thôn Đông", "Đông"
 */
public record Hamlet(long id, String slug, String name, HamletKind kind) {

    /** The name with its kind, for example "Thôn Đông". */
    public String fullName() {
        return fullName(name, kind);
    }

    static String fullName(String name, HamletKind kind) {
        return HamletKind.beginning(name).isPresent() ? name : kind.label() + " " + name;
    }
}
