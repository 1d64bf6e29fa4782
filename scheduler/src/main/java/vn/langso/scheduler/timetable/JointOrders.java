package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.timetable.AirOrder.Place;

/**
 * Finds the dates of other slots into which a plan that comes once could go, where it may not stand beside them. A
 * person takes one of the ways with {@link DateEdits#changeContent}; nothing comes about by itself. Thread-safe.
 */
@Service
public class JointOrders {
    /** What meets a plan begins less than a day from it: nothing lasts longer. */
    private static final Duration NEAR = Duration.ofDays(1);

    private final Timetable timetable;
    private final DateEdits dates;
    private final ZoneBook zones;
    private final Clock clock;

    JointOrders(Timetable timetable, DateEdits dates, ZoneBook zones, Clock clock) {
        this.timetable = timetable;
        this.dates = dates;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * The ways that fit, although the date gets longer, and are heard wherever the plan should be.
     *
     * @param preview what the plan met
     */
    public List<JointOrder> of(SlotDraft plan, SlotPreview preview) {
        if (plan.recurrence() != null) {
            return List.of();
        }
        Instant start = plan.start().atZone(clock.getZone()).toInstant();
        return preview.conflicts().stream()
                .filter(conflict -> conflict.kind() == Conflict.Kind.OVERLAP)
                .map(Conflict::otherSlotId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(slot -> dateOf(slot, start).stream())
                .filter(date -> reachesAll(date.occurrence().zones(), plan.zones()))
                .flatMap(date -> ways(date, plan.items()))
                .filter(this::fits)
                .toList();
    }

    /** The one that the plan meets is its slot's nearest. */
    private Optional<TimetableEntry> dateOf(long slot, Instant start) {
        return timetable.between(start.minus(NEAR), start.plus(NEAR), null).stream()
                .filter(entry -> entry.occurrence().slotId() == slot && entry.isOpen(clock.instant()))
                .min(Comparator.comparing(entry ->
                        Duration.between(start, entry.occurrence().plannedAt()).abs()));
    }

    private boolean reachesAll(Collection<String> theirs, Collection<String> wanted) {
        return lines(theirs).containsAll(lines(wanted));
    }

    private Set<String> lines(Collection<String> slugs) {
        return zones.all().stream()
                .filter(zone -> slugs.contains(zone.slug()))
                .map(Zone::lines)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private Stream<JointOrder> ways(TimetableEntry date, List<SlotItem> items) {
        List<SlotItem> theirs = dates.content(date.occurrence().id());
        return Stream.of(
                new JointOrder(date, Place.BEFORE, joined(items, theirs)),
                new JointOrder(date, Place.AFTER, joined(theirs, items)));
    }

    private static List<SlotItem> joined(List<SlotItem> first, List<SlotItem> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private boolean fits(JointOrder way) {
        try {
            return dates.previewContent(way.date().occurrence().id(), way.items())
                    .conflicts()
                    .isEmpty();
        } catch (Refusal tooMuch) {
            return false; // more items than one running order may have
        }
    }
}
