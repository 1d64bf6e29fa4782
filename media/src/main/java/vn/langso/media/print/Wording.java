package vn.langso.media.print;

/** How much of a guide stands on a sheet. Steps and warnings are left out of none but the signpost. */
enum Wording {
    /** Every word. */
    FULL,
    /** All but the tips; the sheet says where they are. */
    NO_TIPS,
    /** All but the tips, in two languages side by side. */
    BILINGUAL,
    /** Only what it is called and where it is; of a team the first helper. */
    SIGNPOST;

    /** How many of so many helpers are named where there is room for all. */
    int names(int members) {
        return this == SIGNPOST ? Math.min(1, members) : members;
    }
}
