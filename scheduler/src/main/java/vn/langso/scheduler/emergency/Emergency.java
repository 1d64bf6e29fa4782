package vn.langso.scheduler.emergency;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not wait: on air at once and again every few minutes, on every kiosk, until it expires or is
 * stopped. One person may declare it; another confirms it afterwards.
 *
 * @param author who declared it
 * @param sound what its last round sounded like, or its first will
 * @param rounds how often it was on air in full
 * @param nextRoundAt when it is due again
 * @param end who ended it, and when; null while it is in force
 * @param approval who confirmed it afterwards, and when; null while nobody has
 */
public record Emergency(
        long id,
        EmergencyDraft what,
        String author,
        Instant declaredAt,
        EmergencyStatus status,
        EmergencySound sound,
        int rounds,
        Instant nextRoundAt,
        @Nullable Deed end,
        @Nullable Deed approval) {

    /** Who did something, and when; "system" where it came about by itself. */
    public record Deed(String by, Instant at) {}

    public String title() {
        return what.title();
    }

    /** Until when it is in force. */
    public Instant expires() {
        return Objects.requireNonNull(what.expires(), "an emergency was checked");
    }

    public boolean inForce() {
        return status == EmergencyStatus.IN_FORCE;
    }

    /** Since when it is no longer in force: since its expiry also where the station was off then. Null while it is. */
    public @Nullable Instant overSince() {
        if (end == null) {
            return null;
        }
        return status == EmergencyStatus.EXPIRED ? expires() : end.at();
    }

    /** Vietnamese sentence that says how and when it ended, with the name of who stopped it. Null while it is in force. */
    public @Nullable String ended(Clock clock) {
        Instant since = overSince();
        if (since == null || end == null) {
            return null;
        }
        String moment = VietnameseMoment.of(since, clock);
        return status == EmergencyStatus.EXPIRED
                ? "Tin này đã hết hiệu lực lúc " + moment + "."
                : "Tin này đã dừng lúc " + moment + " bởi " + end.by() + ".";
    }

    /** Beginning of the Vietnamese sentence that says why it is silent here. */
    public String ending() {
        return switch (status) {
            case IN_FORCE -> "Trạm khác phát tiếp";
            case STOPPED ->
                "Dừng bởi " + Objects.requireNonNull(end, "somebody stopped it").by();
            case EXPIRED -> "Hết hiệu lực";
        };
    }
}
