package vn.langso.media.print;

/** How much of a guide stands on a sheet. Steps and warnings are never left out of {@link #FULL} and {@link #NO_TIPS}. */
enum Wording {
    /** Every word. */
    FULL,
    /** All but the tips; the sheet says where they are. */
    NO_TIPS
}
