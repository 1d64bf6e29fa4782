package vn.langso.ui.station;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.langso.config.accounts.Role;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.speakers.SpeakerNames;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.DateEdits;
import vn.langso.scheduler.timetable.JointOrders;
import vn.langso.scheduler.timetable.SlotChanges;
import vn.langso.scheduler.timetable.SlotItem;
import vn.langso.scheduler.timetable.Suspensions;
import vn.langso.scheduler.timetable.Timetable;
import vn.langso.scheduler.timetable.TimetableEntry;

/** What the pages and dialogs about slots and their dates work with. */
@Component
record SlotDesk(
        BroadcastSchedule schedule,
        SlotChanges changes,
        DateEdits dates,
        JointOrders joint,
        Suspensions suspensions,
        Timetable timetable,
        Bulletins bulletins,
        Zones zones,
        StationTimes times,
        SignedIn signedIn) {

    /** Others may look. */
    boolean mayPlan() {
        return signedIn.hasAny(Role.OPERATOR);
    }

    /** The name under which changes are recorded. */
    String planner() {
        return signedIn.username();
    }

    EntryWords words() {
        return new EntryWords(times, SpeakerNames.of(zones));
    }

    SlotWords slotWords() {
        return new SlotWords(SpeakerNames.of(zones), bulletins, times);
    }

    /** What a running order may be made of: all that may go on air, and all that is in it already, so none is lost. */
    List<Bulletin> offered(List<SlotItem> kept) {
        return bulletins.all().stream()
                .filter(bulletin ->
                        ready(bulletin) || kept.stream().anyMatch(item -> item.bulletinId() == bulletin.id()))
                .toList();
    }

    private boolean ready(Bulletin bulletin) {
        return bulletin.mayGoOnAir() && !bulletin.isExpiredOn(times.today());
    }

    /** How many dates are still to air in a stretch of time: what somebody is about to silence. */
    long plannedBetween(LocalDateTime from, LocalDateTime until, Predicate<TimetableEntry> counted) {
        return timetable.between(times.at(from), times.at(until), null).stream()
                .filter(entry -> entry.isOpen(times.instant()))
                .filter(counted)
                .count();
    }
}
