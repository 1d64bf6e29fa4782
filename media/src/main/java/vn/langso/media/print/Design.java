package vn.langso.media.print;

import java.util.List;
import java.util.Optional;

/** One way to arrange the parts of a sheet on its pages. */
interface Design {
    /** Where each part stands; empty if they do not fit. */
    Optional<Arrangement> arrange(Parts parts);

    /** Where the parts find no room, in Vietnamese, for a person who has to shorten them. */
    List<Excess> excess(Parts parts);

    /** A place on the sheet and by how much its parts are too high for it, mm. */
    record Excess(String place, double millimetres) {}
}
