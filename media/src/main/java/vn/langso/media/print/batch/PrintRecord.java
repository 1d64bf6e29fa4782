package vn.langso.media.print.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;

/**
 * Something that went to paper.
 *
 * @param jobId null for a single sheet from the desk
 * @param hamletId null for a sheet of the whole commune
 * @param pages of one copy
 */
public record PrintRecord(
        @Nullable Long jobId,
        OrderedGuide guide,
        PrintProduct product,
        LeafletStyle style,
        String recipient,
        @Nullable Long hamletId,
        int copies,
        int pages,
        String printedBy,
        Instant printedAt) {}
