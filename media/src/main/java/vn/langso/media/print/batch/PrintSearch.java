package vn.langso.media.print.batch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among everything that went to paper; what is null does not matter.
 *
 * @param what sheets of guides, week notices, or both
 * @param guide slug of the guide that the sheet is of
 * @param hamlet id of the hamlet that a sheet is for, or {@link #WHOLE_COMMUNE}; a notice is for a zone, never for a hamlet
 * @param first first day, in the commune's time zone
 * @param last last day
 */
public record PrintSearch(
        What what,
        @Nullable String guide,
        @Nullable Long hamlet,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    /** In place of a hamlet's id: sheets that are for no hamlet. */
    public static final long WHOLE_COMMUNE = 0;

    /** What was printed. */
    public enum What {
        ANYTHING,
        SHEETS,
        NOTICES
    }

    /** Everything that was ever printed. */
    public static final PrintSearch EVERYTHING = new PrintSearch(What.ANYTHING, null, null, null, null);

    boolean takesSheets() {
        return what != What.NOTICES;
    }

    boolean takesNotices() {
        return what != What.SHEETS && guide == null && hamlet == null;
    }
}
