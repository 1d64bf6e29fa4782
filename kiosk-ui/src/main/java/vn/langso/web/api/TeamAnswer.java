package vn.langso.web.api;

import java.util.List;
import vn.langso.config.places.DigitalTeam;
import vn.langso.config.places.MemberRole;
import vn.langso.config.places.TeamMember;

/**
 * A digital team as the API tells it.
 *
 * @param hamlet full name of its hamlet
 */
record TeamAnswer(long id, String name, String hamlet, String hamletSlug, List<Member> members) {

    /** @param knownRole what the role means, OTHER if nobody knows */
    record Member(long id, String name, String role, MemberRole knownRole, String phone) {
        static Member of(TeamMember member) {
            return new Member(member.id(), member.name(), member.role(), member.knownRole(), member.phone());
        }
    }

    static TeamAnswer of(DigitalTeam team) {
        return new TeamAnswer(
                team.id(),
                team.name(),
                team.hamlet().fullName(),
                team.hamlet().slug(),
                team.members().stream().map(Member::of).toList());
    }
}
