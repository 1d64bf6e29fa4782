package vn.langso.media.print;

import java.util.Optional;

/** One way to arrange the parts of a sheet on its pages. */
interface Design {
    /** Where each part stands; empty if they do not fit. */
    Optional<Arrangement> arrange(Parts parts);
}
