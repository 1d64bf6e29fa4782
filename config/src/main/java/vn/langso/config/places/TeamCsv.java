package vn.langso.config.places;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.langso.config.Refusal;

/**
 * Reads a list of teams: header row, comma, semicolon or tab, quotes as in RFC 4180, one row a member. Empty lines are
 * passed over but counted, so that row numbers are those of the spreadsheet. Stateless.
 */
final class TeamCsv {
    static final int MAX_ROWS = 20_000;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private TeamCsv() {}

    /** @throws Refusal if the columns or all rows are not there, a quote is never closed, or there are too many rows */
    static TeamSheet read(String text, PrintableLetters letters) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return rows(parser, new TeamRows(letters));
        } catch (UncheckedIOException e) {
            throw unclosedQuote(e);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
    }

    private static TeamSheet rows(CSVParser parser, TeamRows rows) {
        TeamHeader header = null;
        boolean anyRow = false;
        for (CSVRecord line : parser) {
            if (isEmpty(line) || isSeparatorLine(line)) {
                continue;
            }
            if (header == null) {
                header = TeamHeader.of(line);
            } else {
                refuseTooMany(line);
                rows.read(line, header);
                anyRow = true;
            }
        }
        if (!anyRow) {
            throw header == null ? CsvText.empty() : headerAlone();
        }
        return rows.sheet();
    }

    /** The one that the first line with words uses most. */
    private static char separator(String text) {
        String header = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("sep="))
                .findFirst()
                .orElse("");
        return SEPARATORS.stream()
                .max((a, b) -> Long.compare(count(header, a), count(header, b)))
                .filter(best -> count(header, best) > 0)
                .orElse(',');
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static boolean isEmpty(CSVRecord line) {
        return line.stream().allMatch(String::isBlank);
    }

    /** Excel's own first line, which tells it the separator. */
    private static boolean isSeparatorLine(CSVRecord line) {
        return line.getRecordNumber() == 1 && line.get(0).startsWith("sep=");
    }

    private static void refuseTooMany(CSVRecord line) {
        if (line.getRecordNumber() > MAX_ROWS) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    "Danh sách có hơn %d dòng; hãy chia thành nhiều tệp.".formatted(MAX_ROWS),
                    "More than " + MAX_ROWS + " rows");
        }
    }

    private static Refusal headerAlone() {
        return Refusal.invalid(
                "file",
                "Tệp chỉ có dòng tiêu đề, bên dưới không có dòng nào; cần mỗi thành viên một dòng dưới dòng tiêu đề.",
                "Team list refused: nothing below the header");
    }

    private static Refusal unclosedQuote(UncheckedIOException cause) {
        Refusal refusal = Refusal.invalid(
                "file",
                "Có dấu ngoặc kép mở mà không đóng nên không biết các ô sau bắt đầu từ đâu; hãy bỏ hoặc đóng dấu ngoặc kép đó rồi gửi lại. Chưa có gì được lưu.",
                "Malformed CSV: " + cause.getMessage());
        refusal.initCause(cause);
        return refusal;
    }

    static Stream<String> columnWords() {
        return Arrays.stream(TeamColumn.values()).map(TeamColumn::word);
    }
}
