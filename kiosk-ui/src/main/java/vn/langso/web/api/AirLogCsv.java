package vn.langso.web.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.playout.AirLogEntry;
import vn.langso.scheduler.playout.LineOutcome;
import vn.langso.scheduler.speakers.SpeakerNames;

/**
 * The air log as a table that office programs open with Vietnamese intact: UTF-8 with byte order mark, RFC 4180 rows,
 * and no cell that such a program would run as a formula.
 */
final class AirLogCsv {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final List<String> HEADERS = List.of(
            "Số thứ tự",
            "Tên",
            "Đường loa",
            "Mã đường loa",
            "Địa bàn",
            "Giờ theo lịch",
            "Bắt đầu",
            "Kết thúc",
            "Đã phát (giây)",
            "Kết quả",
            "Mã kết quả",
            "Lý do",
            "Mã SHA-256");

    private AirLogCsv() {}

    /** @param names what people call the lines and zones */
    static byte[] of(List<AirLogEntry> entries, SpeakerNames names, CommuneTimes times) {
        String rows = Stream.concat(Stream.of(HEADERS), entries.stream().map(entry -> cells(entry, names, times)))
                .map(cells -> cells.stream().map(AirLogCsv::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return rows.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(AirLogEntry entry, SpeakerNames names, CommuneTimes times) {
        return List.of(
                Long.toString(entry.id()),
                entry.title(),
                names.ofLine(entry.line()),
                entry.line(),
                names.ofZones(entry.zones()),
                time(entry.plannedAt(), times),
                time(entry.startedAt(), times),
                time(entry.endedAt(), times),
                Double.toString(entry.playedMs() / 1000.0),
                inWords(entry.outcome()),
                entry.outcome() == null ? "" : entry.outcome().name(),
                text(entry.reason()),
                entry.clipSha256());
    }

    private static String time(@Nullable Instant at, CommuneTimes times) {
        return at == null ? "" : TIME.format(times.shown(at));
    }

    private static String inWords(@Nullable LineOutcome outcome) {
        return switch (outcome) {
            case null -> "Đang phát";
            case AIRED -> "Đã phát";
            case PARTLY -> "Phát một phần";
            case FAILED -> "Không phát được";
            case INTERRUPTED -> "Bị gián đoạn";
            case PREEMPTED -> "Bị ngắt";
            case SKIPPED -> "Bỏ qua";
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
