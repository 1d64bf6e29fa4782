package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;

/**
 * Which date of a slot a time means: the one that is planned then, for whoever reads a timetable, or the one that the
 * series has then, for whoever knows the series. Mostly they are the same. To be asked in one's turn of planning. Joins the
 * caller's transaction; thread-safe.
 */
@Component
class NamedDates {
    private final JdbcOccurrences occurrences;
    private final Clock clock;

    NamedDates(JdbcOccurrences occurrences, Clock clock) {
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /**
     * The original time of the date to call off, move or fill otherwise. Where the series' own date then is over or called
     * off, the one that was moved there is meant.
     *
     * @throws Refusal CONFLICT if the series' own date was moved away and another one moved there: both have the name
     */
    Instant toChange(StoredSlot stored, Instant at) {
        List<LedgerRow> rows = occurrences.named(stored.slot().id(), at);
        Optional<LedgerRow> own =
                rows.stream().filter(row -> row.originalAt().equals(at)).findFirst();
        Optional<LedgerRow> moved = rows.stream()
                .filter(row -> !row.originalAt().equals(at) && row.isOpen())
                .findFirst();
        if (own.isEmpty() || moved.isEmpty()) {
            return moved.map(LedgerRow::originalAt).orElse(at);
        }
        if (own.get().isOpen() && own.get().isMoved()) {
            throw ambiguous(at, own.get(), moved.get());
        }
        // two hold no place together: the one that lies here is called off, over, or outlives its bulletin
        return moved.get().originalAt();
    }

    private Refusal ambiguous(Instant at, LedgerRow own, LedgerRow moved) {
        String time = words(at);
        String now = words(own.occurrence().plannedAt());
        String original = words(moved.originalAt());
        return Refusal.of(
                Refusal.Kind.CONFLICT,
                "Giờ " + time + " ứng với hai lần phát của '" + own.occurrence().title()
                        + "': lần gốc của giờ này, đã dời tới " + now + ", và lần gốc " + original
                        + ", đã dời tới giờ này. Hãy gọi lần thứ nhất theo giờ mới " + now
                        + ", lần thứ hai theo giờ gốc " + original + ".",
                "Two dates of slot " + own.occurrence().slotId() + " are called " + at);
    }

    private String words(Instant at) {
        return VietnameseTimes.dateTime(at.atZone(clock.getZone()).toLocalDateTime());
    }
}
