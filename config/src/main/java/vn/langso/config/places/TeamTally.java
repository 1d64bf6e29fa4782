package vn.langso.config.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts what one import does. Not thread-safe: one per import. */
final class TeamTally {
    private final TeamSheet sheet;
    private final int newHamlets;
    private final Set<Long> hamlets = new HashSet<>();
    private final List<RowProblem> warnings;
    private int teams;
    private int newTeams;
    private int added;
    private int updated;
    private int unchanged;

    TeamTally(TeamSheet sheet, int newHamlets) {
        this.sheet = sheet;
        this.newHamlets = newHamlets;
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
        return new TeamImport(
                teams,
                sheet.rows().size(),
                hamlets.size(),
                newTeams,
                newHamlets,
                added,
                updated,
                unchanged,
                sheet.errors(),
                sheet.errors().size(),
                warnings);
    }
}
