package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.Conflict.Kind;

/**
 * Says why a plan does not fit: bulletins that may not or cannot go on air, times outside the windows, lines that
 * somebody else holds. Pure; immutable and thread-safe.
 */
final class PlanReview {
    private final ConflictFinder taken;
    private final Optional<BroadcastWindows> windows;
    private final ZoneId zone;

    /**
     * @param taken air times of all others
     * @param windows empty where none bind
     */
    PlanReview(ConflictFinder taken, Optional<BroadcastWindows> windows, ZoneId zone) {
        this.taken = taken;
        this.windows = windows;
        this.zone = zone;
    }

    /** One reason against one air time. */
    record Clash(
            AirTime mine, Kind kind, String field, @Nullable Long otherSlotId, String detail) {}

    /** Every conflict; the same reason at many dates is told once, with the first of them. */
    List<Conflict> conflicts(SlotPlan plan, List<AirTime> times) {
        return Stream.concat(aboutBulletins(plan).stream(), aboutTimes(times).stream())
                .toList();
    }

    /** The reasons against air times, the same reason at many dates told once. */
    List<Conflict> aboutTimes(List<AirTime> times) {
        Map<String, List<Clash>> alike = new LinkedHashMap<>();
        clashes(times)
                .forEach(clash -> alike.computeIfAbsent(
                                clash.kind() + " " + clash.otherSlotId(), reason -> new ArrayList<>())
                        .add(clash));
        return alike.values().stream()
                .map(clashes -> toldOnce(clashes, times.size()))
                .toList();
    }

    /** Every reason against every air time, in their order; dates of the plan may also meet each other. */
    List<Clash> clashes(List<AirTime> times) {
        ConflictFinder own = new ConflictFinder(times);
        return times.stream()
                .flatMap(time -> Stream.concat(outsideWindows(time).stream(), overlaps(time, own)))
                .toList();
    }

    boolean fits(List<AirTime> times) {
        ConflictFinder own = new ConflictFinder(times);
        return times.stream().allMatch(time -> insideWindows(time) && taken.isFree(time) && own.isFree(time));
    }

    private static List<Conflict> aboutBulletins(SlotPlan plan) {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < plan.bulletins().size(); i++) {
            String field = "items[" + i + "].bulletinId";
            Playable bulletin = plan.bulletins().get(i);
            bulletin.notApproved()
                    .ifPresent(why -> conflicts.add(new Conflict(Kind.NOT_APPROVED, field, why, null, null)));
            bulletin.unplayable()
                    .ifPresent(why -> conflicts.add(new Conflict(Kind.UNPLAYABLE, field, why, null, null)));
        }
        return conflicts;
    }

    private Optional<Clash> outsideWindows(AirTime time) {
        return insideWindows(time)
                ? Optional.empty()
                : windows.map(policy -> new Clash(
                        time, Kind.WINDOW, "start", null, policy.refuse(time.localStart(zone), localEnd(time))));
    }

    private boolean insideWindows(AirTime time) {
        return windows.isEmpty() || windows.get().allow(time.localStart(zone), localEnd(time));
    }

    private Stream<Clash> overlaps(AirTime time, ConflictFinder own) {
        return Stream.concat(
                taken.meeting(time).stream()
                        .map(other -> overlap(
                                time,
                                other,
                                "zones",
                                "Trùng với '" + other.slot().title() + "' tại "
                                        + other.slot().zonesSharedWith(time.slot()))),
                own.meeting(time).stream()
                        .map(other -> overlap(time, other, "recurrence", "Trùng với lần phát kề của chính lịch này")));
    }

    private Clash overlap(AirTime time, AirTime other, String field, String what) {
        String detail = what + ", " + other.spanIn(zone) + ".";
        return new Clash(time, Kind.OVERLAP, field, other.slot().id(), detail);
    }

    private Conflict toldOnce(List<Clash> alike, int times) {
        Clash first = alike.getFirst();
        long dates = alike.stream().map(Clash::mine).distinct().count();
        String more = dates == 1
                ? ""
                : " Còn " + (dates - 1) + " lần phát nữa cũng vậy, lần cuối ngày "
                        + VietnameseTimes.date(
                                alike.getLast().mine().localStart(zone).toLocalDate()) + ".";
        Instant plannedAt = dates > 1 && dates == times ? null : first.mine().start();
        return new Conflict(first.kind(), first.field(), first.detail() + more, plannedAt, first.otherSlotId());
    }

    private LocalDateTime localEnd(AirTime time) {
        return LocalDateTime.ofInstant(time.end(), zone);
    }
}
