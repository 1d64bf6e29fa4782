package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.speakers.SpeakerNames;
import vn.langso.scheduler.timetable.Hearing;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.TimetableEntry;

/** A date of the timetable in words and marks, because not everybody tells colours apart. */
final class EntryWords {
    private final StationTimes times;
    private final SpeakerNames places;

    EntryWords(StationTimes times, SpeakerNames places) {
        this.times = times;
        this.places = places;
    }

    /** What stands beside the title: its state unless it just waits, its priority unless it is usual. */
    String marks(TimetableEntry entry) {
        List<String> marks = new ArrayList<>();
        if (entry.priority() != Priority.NORMAL) {
            marks.add(translate("timetable.mark." + entry.priority()));
        }
        if (!entry.warnings().isEmpty()) {
            marks.add(translate("timetable.mark.warning"));
        }
        if (entry.isMoved()) {
            marks.add(translate("timetable.mark.moved"));
        }
        if (entry.occurrence().status() != OccurrenceStatus.PLANNED) {
            marks.add(translate("timetable.mark." + entry.occurrence().status()));
        }
        return String.join(" · ", marks);
    }

    /** Of a date that the ledger does not hold yet: what would keep it off the air first, a short row shows no more. */
    String marks(Hearing expected) {
        List<String> marks = new ArrayList<>();
        if (expected.status() != OccurrenceStatus.PLANNED) {
            marks.add(translate("timetable.mark." + expected.status()));
        } else if (!expected.sounds()) {
            marks.add(translate("timetable.mark.warning"));
        }
        marks.add(translate("timetable.mark.expected"));
        return String.join(" · ", marks);
    }

    String places(List<String> zones) {
        return places.ofZones(zones);
    }

    /** All of it as one sentence, to be read out or pointed at. */
    String sentence(TimetableEntry entry) {
        Occurrence o = entry.occurrence();
        String sentence = translate(
                "timetable.entry",
                times.time(o.plannedAt()),
                times.time(entry.plannedEnd()),
                o.title(),
                places(o.zones()),
                translate("station.occurrence." + o.status()));
        List<String> more = new ArrayList<>(List.of(sentence));
        if (o.reason() != null) {
            more.add(o.reason());
        }
        more.addAll(entry.warnings());
        return String.join(" ", more);
    }

    /** Of a date that the ledger does not hold yet. */
    String sentence(Hearing expected) {
        String sentence = translate(
                "timetable.entry",
                times.time(expected.start()),
                times.time(expected.end()),
                expected.title(),
                places(expected.zones()),
                translate("timetable.expected"));
        return Stream.concat(Stream.of(sentence), expected.why().stream()).collect(Collectors.joining(" "));
    }
}
