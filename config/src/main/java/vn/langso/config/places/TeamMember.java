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

    /** The number as every sheet writes it, "0912 345 678"; as it was written if it is none of this country. */
    public String printedPhone() {
        return PhoneNumber.grouped(phone);
    }

    boolean leads() {
        return MemberRole.leads(role);
    }

    boolean deputises() {
        return MemberRole.deputises(role);
    }
}
