package vn.langso.scheduler.playout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The intent to put an occurrence on air, written before the first sample.
 *
 * @param resumption what it takes over; null for a first start
 */
record Claim(
        Verdict.Go go, String fence, Instant at, @Nullable Resumption resumption) {
    long occurrenceId() {
        return go.occurrence().id();
    }

    long fromMs() {
        return resumption == null ? 0 : resumption.fromMs();
    }
}
