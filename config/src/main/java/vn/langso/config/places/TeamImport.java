package vn.langso.config.places;

import java.util.List;

/**
 * What an import did.
 *
 * @param teams teams that the good rows name
 * @param members good rows
 * @param hamlets hamlets that the good rows name
 * @param newTeams teams that were not there before
 * @param newHamlets hamlets that were not there before
 * @param added members that were not there before
 * @param updated members whose name, role or number is now written otherwise
 * @param unchanged members that were there just so
 * @param errors why rows were left out, the first {@link #MOST_TOLD}
 * @param errorCount number of all errors
 * @param warnings what is odd in rows and teams that were kept, the first {@link #MOST_TOLD}
 */
public record TeamImport(
        int teams,
        int members,
        int hamlets,
        int newTeams,
        int newHamlets,
        int added,
        int updated,
        int unchanged,
        List<RowProblem> errors,
        int errorCount,
        List<RowProblem> warnings) {
    /** Whoever sends a wrong column altogether needs no twenty thousand sentences. */
    public static final int MOST_TOLD = 500;

    public TeamImport {
        errors = List.copyOf(errors.subList(0, Math.min(MOST_TOLD, errors.size())));
        warnings = List.copyOf(warnings.subList(0, Math.min(MOST_TOLD, warnings.size())));
    }
}
