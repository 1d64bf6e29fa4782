package vn.langso.media.print;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What is heard in a zone in one week, for the notice board. Days and times are the commune's.
 *
 * @param communeName full name with its kind, for example "Xã Đức Hợp"
 * @param zoneName where the speakers are, for example "Thôn Đông"
 * @param from the first of seven days
 * @param rows in any order
 * @param address where one can listen or read more (http or https), printed as QR and in words
 */
public record WeekNotice(
        String communeName, String zoneName, LocalDate from, List<Row> rows, URI address, LocalDate printedOn) {

    /** One programme. */
    public record Row(LocalDate day, LocalTime time, String title, Duration length) {}

    public WeekNotice {
        rows = List.copyOf(rows);
    }

    /** The last of the seven days. */
    public LocalDate to() {
        return from.plusDays(6);
    }
}
