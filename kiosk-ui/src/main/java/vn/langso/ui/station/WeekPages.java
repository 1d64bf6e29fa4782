package vn.langso.ui.station;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.timetable.Hearing;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.TimetableEntry;

/** Turns timetable entries into what the week view draws. */
final class WeekPages {

    /** What lasts less than it can be seen or touched still ends after it begins. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final StationTimes times;
    private final EntryWords words;
    private final boolean mayChange;

    WeekPages(StationTimes times, EntryWords words, boolean mayChange) {
        this.times = times;
        this.words = words;
        this.mayChange = mayChange;
    }

    /** @param expected what the series say beyond the ledger; it can be looked at only */
    WeekPage page(WeekDays days, List<TimetableEntry> entries, List<Hearing> expected) {
        return new WeekPage(
                days.from().toString(),
                days.days(),
                WeekPage.LOCAL.format(times.now()),
                mayChange,
                days.heads(),
                days.bands(),
                Stream.concat(
                                entries.stream().map(this::event),
                                expected.stream().map(this::event))
                        .toList());
    }

    private WeekPage.Event event(TimetableEntry entry) {
        Occurrence o = entry.occurrence();
        Duration length = o.duration().compareTo(SHORTEST) < 0 ? SHORTEST : o.duration();
        return new WeekPage.Event(
                Long.toString(o.id()),
                entry.revision(),
                o.title(),
                WeekPage.LOCAL.format(times.local(o.plannedAt())),
                WeekPage.LOCAL.format(times.local(o.plannedAt().plus(length))),
                mayChange && entry.isOpen(times.instant()),
                words.marks(entry),
                words.places(o.zones()),
                words.sentence(entry),
                look(entry));
    }

    private WeekPage.Event event(Hearing expected) {
        return new WeekPage.Event(
                "",
                0,
                expected.title(),
                WeekPage.LOCAL.format(times.local(expected.start())),
                WeekPage.LOCAL.format(times.local(expected.end())),
                false,
                words.marks(expected),
                words.places(expected.zones()),
                words.sentence(expected),
                look(expected));
    }

    private static List<String> look(Hearing expected) {
        List<String> look = new ArrayList<>(List.of("expected"));
        if (expected.status() != OccurrenceStatus.PLANNED) {
            look.add(state(expected.status()));
        } else if (!expected.sounds()) {
            look.add("warned");
        }
        return look;
    }

    private static String state(OccurrenceStatus status) {
        return "state-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> look(TimetableEntry entry) {
        List<String> look = new ArrayList<>();
        look.add(state(entry.occurrence().status()));
        if (entry.priority() != Priority.NORMAL) {
            look.add("priority-" + entry.priority().name().toLowerCase(Locale.ROOT));
        }
        if (!entry.warnings().isEmpty()) {
            look.add("warned");
        }
        return look;
    }
}
