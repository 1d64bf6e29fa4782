package vn.langso.media.print.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.langso.media.print.LeafletStyle;

/**
 * A week's notice that went to paper.
 *
 * @param zone slug
 * @param week its first day, in the commune's time zone
 * @param dayMarks for each of the seven days a word that is another one when its programmes are
 * @param pages of one copy
 */
public record NoticeRecord(
        String zone,
        String zoneName,
        LocalDate week,
        List<String> dayMarks,
        LeafletStyle style,
        int copies,
        int pages,
        String printedBy,
        Instant printedAt) {
    public NoticeRecord {
        dayMarks = List.copyOf(dayMarks);
    }
}
