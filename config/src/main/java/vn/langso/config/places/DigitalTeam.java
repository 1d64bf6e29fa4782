package vn.langso.config.places;

import java.util.List;

/**
 * A community digital team (tổ công nghệ số cộng đồng) of a hamlet.
 *
 * @param name as the commune writes it
 * @param members in the order in which they were added
 */
public record DigitalTeam(long id, Hamlet hamlet, String name, List<TeamMember> members) {
    /** So many members a team has by the plan of the province; more or fewer are worth a warning, no error. */
    static final int FEWEST = 4;

    static final int MOST = 6;

    public DigitalTeam {
        members = List.copyOf(members);
    }
}
