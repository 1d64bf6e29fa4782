package vn.langso.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.emergency.EmergencyDraft;
import vn.langso.scheduler.emergency.EmergencySound;
import vn.langso.scheduler.emergency.EmergencyStatus;

/**
 * An emergency as the API tells it.
 *
 * @param author who declared it
 * @param sound what is really heard after the tone
 * @param soundProblem why that is not what was asked for, null if it is
 * @param waitsFor title of another emergency that has one of its lines now: there it follows; null if none has
 * @param rounds how often it was on air in full
 * @param nextRoundAt when it is due again, null once it is over
 * @param endedBy null while in force
 * @param approved whether somebody else has confirmed it
 */
record EmergencyAnswer(
        long id,
        String title,
        @Nullable String text,
        @Nullable Long clipId,
        List<String> zones,
        String issuedBy,
        String reference,
        OffsetDateTime expires,
        int repeatEveryMinutes,
        String reason,
        String author,
        OffsetDateTime declaredAt,
        EmergencyStatus status,
        EmergencySound.Kind sound,
        @Nullable String soundProblem,
        @Nullable String waitsFor,
        int rounds,
        @Nullable OffsetDateTime nextRoundAt,
        @Nullable String endedBy,
        @Nullable OffsetDateTime endedAt,
        boolean approved,
        @Nullable String approver,
        @Nullable OffsetDateTime approvedAt) {

    static EmergencyAnswer of(Emergency emergency, @Nullable String waitsFor, CommuneTimes times) {
        EmergencyDraft what = emergency.what();
        Emergency.Deed end = emergency.end();
        Emergency.Deed approval = emergency.approval();
        return new EmergencyAnswer(
                emergency.id(),
                what.title(),
                what.text(),
                what.clipId(),
                what.zones(),
                what.issuedBy(),
                what.reference(),
                times.shown(emergency.expires()),
                what.repeatEveryMinutes(),
                what.reason(),
                emergency.author(),
                times.shown(emergency.declaredAt()),
                emergency.status(),
                emergency.sound().kind(),
                emergency.sound().problem(),
                waitsFor,
                emergency.rounds(),
                emergency.inForce() ? times.shown(emergency.nextRoundAt()) : null,
                end == null ? null : end.by(),
                end == null ? null : times.shown(end.at()),
                approval != null,
                approval == null ? null : approval.by(),
                approval == null ? null : times.shown(approval.at()));
    }
}
