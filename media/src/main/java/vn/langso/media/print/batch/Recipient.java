package vn.langso.media.print.batch;

import vn.langso.config.places.DigitalTeam;
import vn.langso.config.places.Hamlet;

/**
 * Somebody who gets a sheet.
 *
 * @param name as lists show it, for example "Thôn Đông – Tổ công nghệ số 1"
 */
record Recipient(Kind kind, long id, String name, long hamletId) {
    enum Kind {
        TEAM,
        HAMLET
    }

    static Recipient of(DigitalTeam team) {
        String name = team.hamlet().fullName() + " – " + team.name();
        return new Recipient(Kind.TEAM, team.id(), name, team.hamlet().id());
    }

    static Recipient of(Hamlet hamlet) {
        return new Recipient(Kind.HAMLET, hamlet.id(), hamlet.fullName(), hamlet.id());
    }
}
