package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says whether one date of a slot fits at a time or with other content: every conflict, and what would do instead. Joins
 * the caller's transaction; thread-safe.
 */
@Component
class DateFit {
    /** Kinds for which a date is put aside where its series has it. */
    private static final Set<Conflict.Kind> SKIPPING = Set.of(Conflict.Kind.HOLIDAY, Conflict.Kind.SUSPENDED);

    private final PlanDesk desk;
    private final SlotStandings standings;
    private final SlotChecks checks;
    private final OwnContent content;
    private final Clock clock;

    DateFit(PlanDesk desk, SlotStandings standings, SlotChecks checks, OwnContent content, Clock clock) {
        this.desk = desk;
        this.standings = standings;
        this.checks = checks;
        this.content = content;
        this.clock = clock;
    }

    /** At another time: a date goes nowhere with what may not be heard there either. */
    SlotPreview moved(StoredSlot stored, LedgerRow row, Instant to) {
        Slot here = content.slotFor(stored.slot(), row.occurrence().id());
        SlotPlan plan = checks.checkItems(stored.slot(), here.plan().items());
        return at(here, row, to, aboutContent(plan, to), Set.of());
    }

    /** Back where its series has it: what would only put it aside there does not matter. */
    SlotPreview restored(StoredSlot stored, LedgerRow row, Instant to) {
        Slot here = content.slotFor(stored.slot(), row.occurrence().id());
        return at(here, row, to, List.of(), SKIPPING);
    }

    /** With other items, where it lies. */
    SlotPreview playing(StoredSlot stored, LedgerRow row, SlotPlan plan) {
        Instant at = row.occurrence().plannedAt();
        SlotLines lines = plan.lines().named(stored.slot().id(), plan.draft().title());
        AirTime wanted = AirTime.of(lines, at, plan.duration());
        return desk.review(wanted, standings.of(plan), place(row), aboutContent(plan, at), SKIPPING);
    }

    /** @param here the slot as it applies to this date */
    private SlotPreview at(Slot here, LedgerRow row, Instant to, List<Conflict> about, Set<Conflict.Kind> accepted) {
        Standing who = standings.of(here);
        AirTime wanted = AirTime.of(who.slot(), to, row.occurrence().duration());
        return desk.review(wanted, who, place(row), about, accepted);
    }

    /** Which it gives up; a date that was called off holds none, even where another was moved into its place. */
    private static @Nullable Instant place(LedgerRow row) {
        return row.holdsItsPlace() ? row.occurrence().plannedAt() : null;
    }

    private List<Conflict> aboutContent(SlotPlan plan, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, clock.getZone());
        return Stream.concat(PlanReview.aboutBulletins(plan).stream(), PlanReview.expiredOn(plan, day).stream())
                .toList();
    }
}
