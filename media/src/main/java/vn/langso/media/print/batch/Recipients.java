package vn.langso.media.print.batch;

import java.util.List;

/** For whom a job prints: one sheet each. */
public sealed interface Recipients {
    /** Every team of the register. */
    record Teams() implements Recipients {}

    /** Every hamlet, with or without a team. */
    record Hamlets() implements Recipients {}

    /**
     * Those named.
     *
     * @param teams ids of teams
     * @param hamlets slugs of hamlets; one of digits that no hamlet has is the number of a team
     */
    record Chosen(List<Long> teams, List<String> hamlets) implements Recipients {
        public Chosen {
            teams = List.copyOf(teams);
            hamlets = List.copyOf(hamlets);
        }
    }
}
