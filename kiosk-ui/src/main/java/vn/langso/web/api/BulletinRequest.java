package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.bulletins.BulletinDraft;
import vn.langso.scheduler.bulletins.BulletinKind;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.bulletins.Priority;

/**
 * A bulletin to be made.
 *
 * @param guideSlug for GUIDE: its broadcast text is read
 * @param text for TEXT: what is read
 * @param clipId for RECORDING
 * @param streamUrl for RELAY
 * @param priority NORMAL if absent
 * @param expiresOn the last day on which it may be heard; none if absent
 */
record BulletinRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String title,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = BulletinKind.class) @Nullable
        String kind,

        @Nullable String guideSlug,
        @Nullable String text,
        @Nullable Long clipId,
        @Nullable String streamUrl,
        @Schema(implementation = Priority.class) @Nullable String priority,
        @Schema(example = "2027-02-05") @Nullable String expiresOn) {

    BulletinDraft draft(CommuneTimes times, Bulletins bulletins) {
        Input input = new Input(times);
        BulletinDraft draft = new BulletinDraft(
                input.text("title", title),
                input.word("kind", kind, BulletinKind.class, null),
                input.word("priority", priority, Priority.class, Priority.NORMAL),
                guideSlug,
                text,
                clipId,
                streamUrl,
                input.dayIfGiven("expiresOn", expiresOn));
        if (input.rightShape("kind")) { // without it nobody knows what else is needed
            input.refuseProblems(() -> bulletins.check(draft));
        }
        input.refuseProblems();
        return draft;
    }
}
