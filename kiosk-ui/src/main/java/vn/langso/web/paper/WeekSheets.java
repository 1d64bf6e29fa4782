package vn.langso.web.paper;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.NoticePrinter;
import vn.langso.media.print.Preflight;
import vn.langso.media.print.PrintCounter;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.WeekBoard;
import vn.langso.media.print.WeekNotice;
import vn.langso.scheduler.speakers.Zone;

/**
 * The notices of zones for a week. The timetable is asked once a minute at most, and only by those whose turn it is,
 * however many ask: anybody may. Thread-safe.
 */
@Component
class WeekSheets implements WeekBoard {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int REMEMBERED = 48;

    private final WeekNotices notices;
    private final NoticePrinter printer;
    private final PrintCounter counter;
    private final Clock clock;
    private final Map<Week, Made> latest = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Week, Made> eldest) {
            return size() > REMEMBERED;
        }
    };

    WeekSheets(WeekNotices notices, NoticePrinter printer, PrintCounter counter, Clock clock) {
        this.notices = notices;
        this.printer = printer;
        this.counter = counter;
        this.clock = clock;
    }

    private record Week(Zone zone, LocalDate monday, LeafletStyle style, URI base, WeekReaders readers) {}

    /**
     * A sheet with what stands on it.
     *
     * @param found what preflight found on it
     * @param until when the timetable is asked again
     */
    record Made(WeekNotice notice, LeafletStyle style, Preflight found, Instant until) {
        PrintedSheet sheet() {
            return found.sheetOrRefusal();
        }

        /** The same as long as the same stands on it, also after a restart. */
        String eTag() {
            return "\"lich-%s-%s\"".formatted(style.word(), Edition.digest(notice.toString()));
        }
    }

    @Override
    public Preflight inspect(String zone, LocalDate day, LeafletStyle style, URI base) {
        return made(zone, day.toString(), style, base, WeekReaders.DESK).found();
    }

    @Override
    public WeekNotice notice(String zone, LocalDate day, URI base) {
        return made(zone, day.toString(), LeafletStyle.SAVING, base, WeekReaders.DESK)
                .notice();
    }

    /**
     * The notice.
     *
     * @param from any day of the week, ISO; null for this week
     * @param base address of this installation as phones reach it
     * @throws Refusal if there is no such zone, or no such week in reach
     */
    Made made(String zone, @Nullable String from, LeafletStyle style, URI base, WeekReaders readers) {
        Week week = new Week(notices.zone(zone), notices.monday(from), style, base, readers);
        return fresh(week).orElseGet(() -> counter.inTurn(() -> fresh(week).orElseGet(() -> anew(week))));
    }

    private Made anew(Week week) {
        WeekNotice notice = notices.notice(week.zone(), week.monday(), week.base(), week.readers());
        Preflight found = remembered(week)
                .filter(before -> before.notice().equals(notice))
                .map(Made::found)
                .orElseGet(() -> printer.inspect(notice, week.style()));
        Made made = new Made(notice, week.style(), found, clock.instant().plus(FRESH));
        synchronized (latest) {
            latest.put(week, made);
        }
        return made;
    }

    private Optional<Made> fresh(Week week) {
        return remembered(week).filter(made -> clock.instant().isBefore(made.until()));
    }

    private Optional<Made> remembered(Week week) {
        synchronized (latest) {
            return Optional.ofNullable(latest.get(week));
        }
    }
}
