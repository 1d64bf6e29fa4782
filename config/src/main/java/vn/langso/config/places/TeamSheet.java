package vn.langso.config.places;

import java.util.List;

/** A list of teams as read: its good rows, what is wrong with the others, and what is odd but usable. */
record TeamSheet(List<TeamRow> rows, List<RowProblem> errors, List<RowProblem> warnings) {
    TeamSheet {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }
}
