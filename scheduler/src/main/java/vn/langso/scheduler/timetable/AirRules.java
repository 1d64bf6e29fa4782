package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.config.calendar.CalendarDays;
import vn.langso.config.calendar.DayEffect;
import vn.langso.config.calendar.DayVerdict;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.speakers.Zone;

/**
 * Windows, special days and suspensions of a period, read once. An emergency is bound by none but the suspension of its
 * own slot; trial mode lifts windows and days. Pure; immutable and thread-safe.
 *
 * @param policies by the day from which they hold
 * @param hamlets by line the slugs of the zones that hold it, the whole commune aside
 */
record AirRules(
        List<BroadcastPolicy> policies,
        CalendarDays days,
        boolean trial,
        List<SilentZone> silentZones,
        List<SilentSlot> silentSlots,
        Map<String, Set<String>> hamlets,
        ZoneId zone) {
    AirRules {
        policies = List.copyOf(policies);
        silentZones = List.copyOf(silentZones);
        silentSlots = List.copyOf(silentSlots);
        hamlets = Map.copyOf(hamlets);
    }

    /** A zone whose lines are silent for a while. */
    record SilentZone(String slug, String name, Set<String> lines, Instant from, Instant until, String reason) {
        static SilentZone of(Zone zone, Instant from, Instant until, String reason) {
            return new SilentZone(zone.slug(), zone.name(), Set.copyOf(zone.lines()), from, until, reason);
        }

        boolean meets(Instant start, Instant end) {
            return start.isBefore(until) && end.isAfter(from);
        }
    }

    /** A slot that is silent for a while. */
    record SilentSlot(long slotId, Instant from, Instant until, String reason) {
        boolean meets(Instant start) {
            return !start.isBefore(from) && start.isBefore(until);
        }
    }

    /** The same with one more silent zone. */
    AirRules with(SilentZone more) {
        return new AirRules(
                policies,
                days,
                trial,
                Stream.concat(silentZones.stream(), Stream.of(more)).toList(),
                silentSlots,
                hamlets,
                zone);
    }

    /** True if nothing here can keep anything off the air but its window. */
    boolean areAllOpen() {
        return (trial || days.areAllUsual()) && silentZones.isEmpty() && silentSlots.isEmpty();
    }

    /** The first reason why planning keeps an air time silent: its bulletins, or else the air. */
    Optional<Veto> veto(Standing who, Instant start, Instant end) {
        return who.outlived(local(start).toLocalDate())
                .map(why -> Veto.of(PutAside.BULLETIN, why))
                .or(() -> inTheAir(who, start, end));
    }

    /** The first reason against an air time, whatever it plays. */
    Optional<Veto> inTheAir(Standing who, Instant start, Instant end) {
        return putAside(who, start, end)
                .or(() -> outsideWindows(who, start, end).map(why -> Veto.of(PutAside.WINDOW, why)));
    }

    /** Reasons that leave a planned date in the ledger as skipped: the day, its zones, its slot. */
    Optional<Veto> putAside(Standing who, Instant start, Instant end) {
        if (areAllOpen()) {
            return Optional.empty();
        }
        return onDay(who, start, end)
                .or(() -> inZones(who, start, end))
                .or(() -> ofSlot(who.slot().id(), start));
    }

    private Optional<Veto> onDay(Standing who, Instant start, Instant end) {
        if (trial || who.isEmergency()) {
            return Optional.empty();
        }
        DayVerdict day = days.judge(local(start), local(end));
        boolean closed = day.effect() == DayEffect.SILENCE
                || day.effect() == DayEffect.PRIORITY_ONLY && who.priority() == Priority.NORMAL;
        return closed ? Optional.of(Veto.of(PutAside.HOLIDAY, words(day))) : Optional.empty();
    }

    private static String words(DayVerdict day) {
        String open = day.effect() == DayEffect.SILENCE ? "tin khẩn cấp" : "tin khẩn cấp và tin ưu tiên";
        return day.name() + " (" + day.span() + "), chỉ phát " + open + "; căn cứ: " + day.citation() + ".";
    }

    private Optional<Veto> inZones(Standing who, Instant start, Instant end) {
        return unheard(who, who.slot().lines(), start, end);
    }

    /** Why it is not heard on some lines, although perhaps on others: each of them that it goes to is silent. */
    Optional<Veto> unheard(Standing who, Collection<String> on, Instant start, Instant end) {
        if (silentZones.isEmpty() || who.isEmergency()) {
            return Optional.empty();
        }
        List<Optional<Veto>> lines = who.slot().lines().stream()
                .filter(on::contains)
                .sorted()
                .map(line -> silence(line, start, end))
                .toList();
        return lines.stream().allMatch(Optional::isPresent)
                ? lines.stream().findFirst().flatMap(first -> first)
                : Optional.empty();
    }

    /** Why a line is silent: the whole commune is suspended, or every hamlet that hears it. */
    Optional<Veto> silence(String line, Instant start, Instant end) {
        List<SilentZone> meeting =
                silentZones.stream().filter(zone -> zone.meets(start, end)).toList();
        Set<String> suspended = meeting.stream().map(SilentZone::slug).collect(Collectors.toSet());
        boolean nobodyHears =
                suspended.contains(Zone.WHOLE_COMMUNE) || suspended.containsAll(hamlets.getOrDefault(line, Set.of()));
        return meeting.stream()
                .filter(zone -> nobodyHears && zone.lines().contains(line))
                .findFirst()
                .map(this::words);
    }

    private Veto words(SilentZone silent) {
        return Veto.of(
                PutAside.ZONE,
                silent.name() + " tạm ngừng phát đến " + VietnameseTimes.dateTime(local(silent.until())) + " ("
                        + silent.reason() + ").");
    }

    private Optional<Veto> ofSlot(@Nullable Long slotId, Instant start) {
        return silentSlots.stream()
                .filter(slot -> slotId != null && slot.slotId() == slotId && slot.meets(start))
                .findFirst()
                .map(slot -> Veto.of(
                        PutAside.SLOT,
                        "lịch phát tạm dừng từ " + VietnameseTimes.dateTime(local(slot.from())) + " đến "
                                + VietnameseTimes.dateTime(local(slot.until())) + " (" + slot.reason() + ")."));
    }

    /** Why an air time lies outside the windows that bind it. */
    Optional<String> outsideWindows(Standing who, Instant start, Instant end) {
        if (trial || who.isEmergency()) {
            return Optional.empty();
        }
        return closedWindows(start, end).map(windows -> windows.refuse(local(start), local(end)));
    }

    /** True outside the windows: nothing but an emergency may be heard then. */
    boolean isClosed(Instant start, Instant end) {
        return !trial && closedWindows(start, end).isPresent();
    }

    private Optional<BroadcastWindows> closedWindows(Instant start, Instant end) {
        return policyOn(local(start).toLocalDate())
                .map(BroadcastPolicy::windows)
                .filter(windows -> !windows.allow(local(start), local(end)));
    }

    /** The policy that holds on a day, empty before the first. */
    Optional<BroadcastPolicy> policyOn(LocalDate day) {
        return policies.stream()
                .filter(policy -> !policy.validFrom().isAfter(day))
                .reduce((first, later) -> later);
    }

    /** A zone of a plan that is silent although the plan is not. */
    Optional<Warning> partlySuspended(Standing who, Instant start, Instant end) {
        return silentZones.stream()
                .filter(zone -> zone.meets(start, end)
                        && who.slot().lines().stream()
                                .anyMatch(line -> zone.lines().contains(line)
                                        && silence(line, start, end).isPresent()))
                .findFirst()
                .map(zone ->
                        new Warning(Warning.Kind.PARTLY_SUSPENDED, words(zone).reason()));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
