package vn.langso.config.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts what one import does. Not thread-safe: one per import. */
final class TeamTally {
    private final TeamSheet sheet;
    private final int newHamlets;
    private final Set<Long> hamlets = new HashSet<>();
    private final List<RowProblem> errors;
    private final List<RowProblem> warnings;
    private int teams;
    private int newTeams;
    private int added;
    private int updated;
    private int unchanged;
    private int repeated;

    TeamTally(TeamSheet sheet, int newHamlets) {
        this.sheet = sheet;
        this.newHamlets = newHamlets;
        this.errors = new ArrayList<>(sheet.errors());
        this.warnings = new ArrayList<>(sheet.warnings());
    }

    void team(long hamlet, boolean isNew) {
        teams++;
        newTeams += isNew ? 1 : 0;
        hamlets.add(hamlet);
    }

    void added() {
        added++;
    }

    void updated() {
        updated++;
    }

    void unchanged() {
        unchanged++;
    }

    /** The same name twice in one team: nobody can tell whether these are two people. */
    void repeated(TeamRow row, int first) {
        repeated++;
        String name = CellText.excerpt(row.member());
        errors.add(new RowProblem(
                row.row(),
                TeamColumn.THANH_VIEN.word(),
                name,
                "Dòng %d: “%s” đã có ở dòng %d trong cùng tổ; nếu là hai người, hãy ghi thêm để phân biệt, ví dụ “%s (B)”."
                        .formatted(row.row(), name, first, name)));
    }

    /** Teams have four to six members by the plan; others are told, and kept. */
    void size(List<TeamRow> rows, int members) {
        if (members < DigitalTeam.FEWEST || members > DigitalTeam.MOST) {
            TeamRow last = rows.getLast();
            warnings.add(new RowProblem(
                    last.row(),
                    TeamColumn.TEN_TO.word(),
                    last.team(),
                    "“%s” (%s) có %d thành viên; theo kế hoạch mỗi tổ có %d đến %d."
                            .formatted(last.team(), last.hamlet(), members, DigitalTeam.FEWEST, DigitalTeam.MOST)));
        }
    }

    TeamImport result() {
        errors.sort(Comparator.comparingInt(RowProblem::row));
        return new TeamImport(
                teams,
                sheet.rows().size() - repeated,
                hamlets.size(),
                newTeams,
                newHamlets,
                added,
                updated,
                unchanged,
                errors,
                errors.size(),
                warnings);
    }
}
