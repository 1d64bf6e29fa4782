package vn.langso.scheduler.playout;

import java.time.Instant;

/** When the station was off: from the last sign of life to the next start. */
record Outage(Instant from, Instant to) {
    boolean covers(Instant time) {
        return !time.isBefore(from) && !time.isAfter(to);
    }
}
