package vn.langso.media.print.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many pages each screen may still print within an hour. Thread-safe. */
final class PageQuota {
    /** A hand-out on both sides of one paper. */
    static final int MOST_A_JOB = 2;

    private final int mostAnHour;
    private final Clock clock;
    private final Map<String, List<Turn>> lately = new HashMap<>();

    PageQuota(int mostAnHour, Clock clock) {
        this.mostAnHour = mostAnHour;
        this.clock = clock;
    }

    /** One job of a screen; told apart by identity. */
    static final class Turn {
        private final String kiosk;
        private final Instant at;
        private int pages = MOST_A_JOB;

        private Turn(String kiosk, Instant at) {
            this.kiosk = kiosk;
            this.at = at;
        }
    }

    /** Keeps pages for the longest job there may be; empty if the screen has had its pages of this hour. */
    synchronized Optional<Turn> take(String kiosk) {
        Instant now = clock.instant();
        List<Turn> turns = lately.computeIfAbsent(kiosk, one -> new ArrayList<>());
        turns.removeIf(turn -> turn.at.isBefore(now.minus(Duration.ofHours(1))));
        if (turns.stream().mapToInt(turn -> turn.pages).sum() + MOST_A_JOB > mostAnHour) {
            return Optional.empty();
        }
        Turn turn = new Turn(kiosk, now);
        turns.add(turn);
        return Optional.of(turn);
    }

    /** So many pages it was. */
    synchronized void settle(Turn turn, int pages) {
        turn.pages = pages;
    }

    /** Nothing was printed. */
    synchronized void giveBack(Turn turn) {
        lately.computeIfAbsent(turn.kiosk, one -> new ArrayList<>()).remove(turn);
    }
}
