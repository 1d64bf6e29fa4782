package vn.langso.media.print.imposition;

/** How the printer turns the paper over for the back. */
public enum Turning {
    /** It does not. */
    ONE_SIDE,
    /** Landscape paper: the back stands on its head otherwise. */
    SHORT_EDGE,
    /** Upright paper. */
    LONG_EDGE
}
