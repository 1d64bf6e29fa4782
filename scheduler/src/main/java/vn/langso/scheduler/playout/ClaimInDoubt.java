package vn.langso.scheduler.playout;

/** Nobody knows whether a claim was written. No sample of it has left. */
final class ClaimInDoubt extends RuntimeException {
    private final transient Claim claim;

    ClaimInDoubt(Claim claim, RuntimeException cause) {
        super("The claim of occurrence " + claim.occurrenceId() + " got no answer", cause);
        this.claim = claim;
    }

    Claim claim() {
        return claim;
    }
}
