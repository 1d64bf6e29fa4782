package vn.langso.scheduler.timetable;

/**
 * Why something stays off the air although it is planned.
 *
 * @param reason a Vietnamese sentence, "Không phát: …"
 */
record Veto(PutAside kind, String reason) {
    /** As wide as the column. */
    private static final int LONGEST = 500;

    static Veto of(PutAside kind, String why) {
        String reason = "Không phát: " + why;
        return new Veto(kind, reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST - 1) + "…");
    }
}
