package vn.langso.config.places;

import java.util.Comparator;
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

    /** Who leads it, then who stands in, then all others in their order. */
    public List<TeamMember> leaderFirst() {
        return members.stream()
                .sorted(Comparator.comparingInt(DigitalTeam::rank))
                .toList();
    }

    private static int rank(TeamMember member) {
        if (member.leads()) {
            return 0;
        }
        return member.deputises() ? 1 : 2;
    }
}
