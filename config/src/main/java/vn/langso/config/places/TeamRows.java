package vn.langso.config.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.langso.config.InputCheck;
import vn.langso.config.VietnameseText;

/** Checks the rows of one list, each on its own. Not thread-safe: one per list. */
final class TeamRows {
    /** Lists also say so what kind of team it is; the hamlet's kind then follows from its name. */
    private static final Set<String> TEAM_WORDS = Set.of(
            "to cong nghe so cong dong", "to cong nghe so", "to cnscd", "cnscd", "tcnscd", "to de an 06", "de an 06");

    private final PrintableLetters letters;
    private final List<TeamRow> rows = new ArrayList<>();
    private final List<RowProblem> errors = new ArrayList<>();
    private final List<RowProblem> warnings = new ArrayList<>();
    /** Hamlets of whom that was told: once is enough. */
    private final Set<String> ofTwoKinds = new HashSet<>();
    /** Told before the other warnings, which may be more than anybody is told: these teams get no sheet at all. */
    private final List<RowProblem> unprintable = new ArrayList<>();

    TeamRows(PrintableLetters letters) {
        this.letters = letters;
    }

    TeamSheet sheet() {
        return new TeamSheet(
                rows,
                errors,
                Stream.concat(unprintable.stream(), warnings.stream()).toList());
    }

    void read(CSVRecord line, TeamHeader header) {
        int row = Math.toIntExact(line.getRecordNumber());
        int before = errors.size();
        int cells = filledCells(line);
        if (cells > header.width()) {
            error(
                    row,
                    "",
                    String.valueOf(cells),
                    "Dòng có %d ô, cần %d; ô có dấu phân cách bên trong phải đặt trong ngoặc kép."
                            .formatted(cells, header.width()));
            return;
        }
        TeamRow read = new TeamRow(
                row,
                required(row, TeamColumn.THON, header.cell(line, TeamColumn.THON)),
                kind(row, header.cell(line, TeamColumn.LOAI)),
                required(row, TeamColumn.TEN_TO, header.cell(line, TeamColumn.TEN_TO)),
                required(row, TeamColumn.THANH_VIEN, header.cell(line, TeamColumn.THANH_VIEN)),
                text(row, TeamColumn.VAI_TRO, header.cell(line, TeamColumn.VAI_TRO)),
                phone(row, CellText.clean(header.cell(line, TeamColumn.DIEN_THOAI))));
        if (errors.size() == before) {
            rows.add(read);
            warnOfTwoKinds(read);
        }
    }

    /** Up to the last cell with something in it: a spreadsheet writes empty ones where somebody once wrote beside the list. */
    private static int filledCells(CSVRecord line) {
        int cells = line.size();
        while (cells > 0 && line.get(cells - 1).isBlank()) {
            cells--;
        }
        return cells;
    }

    /** What stands on the team's sheets. */
    private String required(int row, TeamColumn column, String cell) {
        String text = text(row, column, cell);
        letters.unprintable(text).forEach(letter -> unprintable(row, column, letter, text));
        if (text.isEmpty()) {
            error(row, column.word(), "", column.label() + " còn trống.");
        } else if (VietnameseText.slug(text).isEmpty()) {
            error(
                    row,
                    column.word(),
                    text,
                    "%s “%s” không có chữ cái hay số nào.".formatted(column.label(), CellText.excerpt(text)));
        }
        return text;
    }

    private String text(int row, TeamColumn column, String cell) {
        String text = CellText.clean(cell);
        if (CellText.isFormula(text)) {
            error(
                    row,
                    column.word(),
                    text,
                    "%s “%s” bắt đầu như công thức bảng tính; hãy bỏ dấu “%s” ở đầu."
                            .formatted(column.label(), CellText.excerpt(text), text.charAt(0)));
        } else if (VietnameseText.looksLikeLegacyFont(text)) {
            error(row, column.word(), text, column.label() + ": " + InputCheck.LEGACY_FONT);
        } else if (text.length() > column.longest()) {
            error(row, column.word(), text, tooLong(column, text));
        }
        return text;
    }

    private @Nullable HamletKind kind(int row, String cell) {
        String word = CellText.clean(cell);
        HamletKind kind = HamletKind.meant(word).orElse(null);
        boolean known = kind != null
                || word.isEmpty()
                || TEAM_WORDS.contains(VietnameseText.slug(word).replace('-', ' '));
        if (!known) {
            error(
                    row,
                    TeamColumn.LOAI.word(),
                    word,
                    "Loại “%s” không có; cần một trong: thôn, xóm, tổ dân phố, khu dân cư (hoặc để trống)."
                            .formatted(CellText.excerpt(word)));
        }
        return kind;
    }

    /** Sheets show the name as it is written; the column may be a row that slipped. */
    private void warnOfTwoKinds(TeamRow row) {
        HamletKind kind = row.kind();
        if (kind == null || HamletKind.beginning(row.hamlet()).orElse(kind) == kind || !ofTwoKinds.add(row.hamlet())) {
            return;
        }
        warning(
                row.row(),
                TeamColumn.LOAI,
                kind.label(),
                "Loại “%s” không khớp với tên “%s”; tờ in giữ tên như đã viết, hãy sửa một trong hai."
                        .formatted(kind.label(), CellText.excerpt(row.hamlet())));
    }

    private String phone(int row, String written) {
        boolean lostZero = PhoneNumber.lostItsZero(written);
        String number = lostZero ? "0" + written : written;
        TeamColumn column = TeamColumn.DIEN_THOAI;
        if (written.isEmpty()) {
            warning(row, column, written, "Chưa có số điện thoại; tờ in sẽ chỉ có tên.");
        } else if (number.length() > column.longest()) {
            error(row, column.word(), written, tooLong(column, number));
        } else if (lostZero) {
            warning(row, column, written, "Số “%s” bị bảng tính bỏ mất số 0 ở đầu, đã thêm lại.".formatted(written));
        } else if (!PhoneNumber.isRight(written)) {
            error(row, column.word(), written, wrongNumber(written));
        }
        return number;
    }

    private static String tooLong(TeamColumn column, String text) {
        return "%s dài %d ký tự, tối đa %d.".formatted(column.label(), text.length(), column.longest());
    }

    private static String wrongNumber(String written) {
        String shown = CellText.excerpt(written);
        return PhoneNumber.isSpreadsheetNumber(written)
                ? "Số điện thoại “%s” đã bị bảng tính làm tròn; hãy đặt cột là kiểu Văn bản (Text) rồi nhập lại."
                        .formatted(shown)
                : "Số điện thoại “%s” không đúng; cần 10 chữ số bắt đầu bằng 03, 05, 07, 08, 09 hoặc 11 chữ số bắt đầu bằng 02, ví dụ 0912 345 678."
                        .formatted(shown);
    }

    private void error(int row, String field, String value, String detail) {
        errors.add(new RowProblem(row, field, CellText.excerpt(value), "Dòng %d: %s".formatted(row, detail)));
    }

    /** The register keeps the name as it is: a font that the office adds may have the letter. */
    private void unprintable(int row, TeamColumn column, int letter, String text) {
        unprintable.add(new RowProblem(
                row,
                column.word(),
                CellText.excerpt(text),
                "Dòng %d: %s “%s” có ký tự “%s” (U+%04X) không in được vì phông chữ không có hình, tờ có tên này sẽ bị bỏ lại khi in; hãy bỏ hoặc thay bằng chữ, nhập lại và xóa tên cũ khỏi danh sách tổ."
                        .formatted(row, column.label(), CellText.excerpt(text), Character.toString(letter), letter)));
    }

    private void warning(int row, TeamColumn column, String value, String detail) {
        warnings.add(new RowProblem(row, column.word(), CellText.excerpt(value), "Dòng %d: %s".formatted(row, detail)));
    }
}
