package vn.langso.media.guides;

/** Where an application is found; printed as a QR only when {@link Certainty#VERIFIED_BY_STAFF}. */
public record StoreLink(String platform, String url, Certainty certainty) {
    /** How sure we are that the link is the right one. */
    public enum Certainty {
        VERIFIED_BY_STAFF,
        LOOKED_UP,
        UNKNOWN
    }

    /** Whether an officer of this commune has tried it. */
    public boolean isVerified() {
        return certainty == Certainty.VERIFIED_BY_STAFF;
    }
}
