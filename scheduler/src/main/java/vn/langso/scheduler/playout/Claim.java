package vn.langso.scheduler.playout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.Occurrence;

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

    Intent intent() {
        Occurrence occurrence = go.occurrence();
        return new Intent(
                occurrence.id(),
                null,
                fence,
                occurrence.title(),
                go.order().clipHashes(),
                String.join(", ", occurrence.zones()),
                occurrence.plannedAt(),
                at,
                fromMs());
    }

    long fromMs() {
        return resumption == null ? 0 : resumption.fromMs();
    }
}
