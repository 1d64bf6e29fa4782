package vn.langso.media.print;

/** How much of a guide stands on a sheet. Steps and warnings are never left out of any of these. */
enum Wording {
    /** Every word. */
    FULL,
    /** All but the tips; the sheet says where they are. */
    NO_TIPS,
    /** All but the tips, in two languages side by side. */
    BILINGUAL
}
