package vn.langso.media.print;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        String communeName,
        String zoneName,
        LocalDate from,
        List<Row> rows,
        URI address,
        LocalDate printedOn,
        Help help) {

    /** One programme. */
    public record Row(LocalDate day, LocalTime time, String title, Duration length) {}

    /**
     * Where people get help with what they heard of.
     *
     * @param place for everybody, for example "Trung tâm Phục vụ hành chính công xã Đức Hợp"
     * @param team who helps in the zone; null where the zone is no hamlet, or nobody helps there
     */
    public record Help(String place, @Nullable LocalTeam team) {}

    public WeekNotice {
        rows = List.copyOf(rows);
    }

    /** The same notice with the first so many of those who help. */
    WeekNotice naming(int count) {
        LocalTeam team = help.team();
        Help fewer = new Help(help.place(), team == null ? null : team.naming(count));
        return new WeekNotice(communeName, zoneName, from, rows, address, printedOn, fewer);
    }

    /** The last of the seven days. */
    public LocalDate to() {
        return from.plusDays(6);
    }
}
