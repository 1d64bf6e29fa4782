package vn.langso.config.places;

/**
 * A hamlet of the commune.
 *
 * @param slug its name in addresses, unique
 */
public record Hamlet(long id, String slug, String name, HamletKind kind) {}
