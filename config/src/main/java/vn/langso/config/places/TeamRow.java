package vn.langso.config.places;

import org.jspecify.annotations.Nullable;
import vn.langso.config.VietnameseText;

/**
 * One good row of a list of teams: one member.
 *
 * @param row as a spreadsheet numbers it
 * @param kind of the hamlet, null where the list does not say
 */
record TeamRow(
        int row, String hamlet, @Nullable HamletKind kind, String team, String member, String role, String phone) {

    HamletKind hamletKind() {
        return kind == null ? HamletKind.of(hamlet) : kind;
    }

    /** One key for "Đông" of the kind THON and "thôn  đông". */
    String hamletKey() {
        return VietnameseText.nameKey(kind == null ? hamlet : Hamlet.fullName(hamlet, kind));
    }

    String teamKey() {
        return VietnameseText.nameKey(team);
    }

    String memberKey() {
        return VietnameseText.nameKey(member);
    }
}
