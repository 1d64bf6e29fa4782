package vn.langso.media.print.batch;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.langso.media.print.PrintProduct;

/**
 * Something that went to paper: a sheet of a guide, or a week notice.
 *
 * @param guide what the sheet is of; null for a notice
 * @param product null for a notice
 * @param week first day of a notice's week; null for a sheet
 * @param recipient whom the sheet is for, or the notice's zone
 * @param pages of one copy
 */
public record PrintedLine(
        Instant printedAt,
        @Nullable OrderedGuide guide,
        @Nullable PrintProduct product,
        @Nullable LocalDate week,
        String recipient,
        int copies,
        int pages,
        String printedBy) {}
