package vn.langso.config.places;

/**
 * Somebody who helps residents.
 *
 * @param role as the commune writes it, may be empty
 * @param phone as the commune writes it, may be empty
 */
public record TeamMember(long id, String name, String role, String phone) {

    /** What the role means, as far as it is known. */
    public MemberRole knownRole() {
        return MemberRole.of(role);
    }
}
