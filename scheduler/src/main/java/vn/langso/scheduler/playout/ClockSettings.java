package vn.langso.scheduler.playout;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the machine's clock is believed.
 *
 * @param notBefore no real clock stands before this day: a machine without a battery begins in 1970
 * @param notAfter nor after this one, fifteen years after this program was made
 * @param settle how long a clock that jumped must run evenly before it is believed
 * @param longestAbsence a station that seems to have been off for longer is asked about it
 */
@ConfigurationProperties("langso.clock")
record ClockSettings(
        @DefaultValue("2024-07-01") LocalDate notBefore,
        @DefaultValue("2041-11-24") LocalDate notAfter,
        @DefaultValue("2m") Duration settle,
        @DefaultValue("180d") Duration longestAbsence) {

    ClockSettings {
        if (!notBefore.isBefore(notAfter)) {
            throw new IllegalArgumentException(
                    "langso.clock.not-before must be before not-after, but was " + notBefore + " and " + notAfter);
        }
        if (settle.isNegative() || settle.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("langso.clock.settle must be 0 to PT1H, but was " + settle);
        }
        if (longestAbsence.toDays() < 1) {
            throw new IllegalArgumentException(
                    "langso.clock.longest-absence must be at least a day, but was " + longestAbsence);
        }
    }
}
