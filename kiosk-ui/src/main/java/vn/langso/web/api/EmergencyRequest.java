package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.scheduler.emergency.EmergencyDraft;

/**
 * An emergency to go on air at once.
 *
 * @param text what the voice reads; or else
 * @param clipId the recording that is played
 * @param reference number or time of the issuing body's paper; may be absent
 * @param expires local date-time of the commune
 * @param repeatEveryMinutes 5 if absent
 * @param reason why it could not wait for an approval
 */
record EmergencyRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String title,

        @Nullable String text,
        @Nullable Long clipId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable String> zones,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String issuedBy,

        @Nullable String reference,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-02-05T23:30") @Nullable
        String expires,

        @Nullable Integer repeatEveryMinutes,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String reason) {

    private static final int USUAL_MINUTES = 5;

    /** What cannot even be read is refused together with everything else that is wrong. */
    EmergencyDraft draft(CommuneTimes times, Function<EmergencyDraft, List<Refusal.Problem>> check) {
        try {
            return draft(expires == null || expires.isBlank() ? null : times.instant("expires", expires));
        } catch (Refusal unreadable) {
            List<Refusal.Problem> all = new ArrayList<>(unreadable.problems());
            check.apply(draft((Instant) null)).stream()
                    .filter(problem -> !problem.field().equals("expires"))
                    .forEach(all::add);
            throw Refusal.invalid(
                    all,
                    "Emergency refused: "
                            + all.stream().map(Refusal.Problem::field).collect(Collectors.joining(", ")));
        }
    }

    private EmergencyDraft draft(@Nullable Instant until) {
        return new EmergencyDraft(
                orEmpty(title),
                text,
                clipId,
                zones == null
                        ? List.of()
                        : zones.stream().map(EmergencyRequest::orEmpty).toList(),
                orEmpty(issuedBy),
                orEmpty(reference),
                until,
                Objects.requireNonNullElse(repeatEveryMinutes, USUAL_MINUTES),
                orEmpty(reason));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
