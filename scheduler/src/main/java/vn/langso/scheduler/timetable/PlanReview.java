package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.Alongside.Carried;
import vn.langso.scheduler.timetable.Conflict.Kind;

/**
 * Says why a plan does not fit: bulletins that may not or cannot go on air, times outside the windows, lines that
 * somebody else holds. A silent day or a suspension skips dates of a series; it stands against a plan only where no
 * date is left. Made for one question, not thread-safe.
 */
final class PlanReview {
    private final Taken taken;
    private final Audible audible;
    private final AirRules rules;
    private final Standing who;

    /**
     * @param taken air times of all others
     * @param audible which of them will be heard
     * @param who how the rules see the plan
     */
    PlanReview(Taken taken, Audible audible, AirRules rules, Standing who) {
        this.taken = taken;
        this.audible = audible;
        this.rules = rules;
        this.who = who;
    }

    /**
     * One reason against one air time.
     *
     * @param words said of a few of them only: a series that meets others does so thousands of times
     */
    record Clash(
            AirTime mine, Kind kind, String field, @Nullable AirTime other, Supplier<String> words) {
        String detail() {
            return words.get();
        }

        /** The other slot; null where there is none, or none that is planned yet. */
        @Nullable
        Long otherSlotId() {
            return other == null ? null : other.slot().id();
        }

        /** The other's time, for a clash that has one. */
        AirTime theirs() {
            return Objects.requireNonNull(other);
        }

        long knownOther() {
            return Objects.requireNonNull(otherSlotId());
        }
    }

    /** Every conflict; the same reason at many dates is told once, with the first of them. */
    List<Conflict> conflicts(SlotPlan plan, List<AirTime> times, List<Clash> clashes) {
        return Stream.of(aboutBulletins(plan), expired(plan, times), aboutTimes(plan.judged(times, zone()), clashes))
                .flatMap(List::stream)
                .toList();
    }

    /** Bulletins whose last day is over before the first date: nothing of the plan would be heard. */
    private List<Conflict> expired(SlotPlan plan, List<AirTime> times) {
        return times.isEmpty()
                ? List.of()
                : expiredOn(plan, times.getFirst().localStart(zone()).toLocalDate());
    }

    static List<Conflict> expiredOn(SlotPlan plan, LocalDate day) {
        return IntStream.range(0, plan.bulletins().size())
                .boxed()
                .flatMap(i -> plan
                        .bulletins()
                        .get(i)
                        .expired(day)
                        .map(why -> new Conflict(Kind.EXPIRED, "items[" + i + "].bulletinId", why, null, null))
                        .stream())
                .toList();
    }

    /** The reasons against air times, the same reason at many dates told once. */
    List<Conflict> aboutTimes(List<AirTime> times, List<Clash> clashes) {
        Map<String, List<Clash>> alike = new LinkedHashMap<>();
        Stream.concat(clashes.stream(), nothingLeft(times))
                .forEach(clash -> alike.computeIfAbsent(
                                clash.kind() + " " + clash.otherSlotId(), reason -> new ArrayList<>())
                        .add(clash));
        return alike.values().stream().map(same -> toldOnce(same, times.size())).toList();
    }

    /** Every reason against every air time, in their order; dates of the plan may also meet each other. */
    List<Clash> clashes(List<AirTime> times) {
        ConflictFinder others = taken.near(times);
        ConflictFinder own = new ConflictFinder(times);
        return times.stream()
                .flatMap(time -> Stream.concat(outsideWindows(time).stream(), overlaps(time, others, own)))
                .toList();
    }

    /** Every reason against dates that go along with a plan, and against its own where an earlier part has the time. */
    List<Clash> clashes(Alongside alongside, List<AirTime> times) {
        if (alongside.isEmpty()) {
            return List.of();
        }
        List<Carried> carried = alongside.carried();
        ConflictFinder own = new ConflictFinder(
                Stream.concat(times.stream(), carried.stream().map(Carried::time))
                        .toList());
        return Stream.concat(
                        carried.stream().flatMap(date -> against(date, own)),
                        alongside.staying().stream()
                                .flatMap(other -> own.meeting(other).stream().map(mine -> overlap(mine, other))))
                .toList();
    }

    private Stream<Clash> against(Carried date, ConflictFinder own) {
        AirTime time = date.time();
        Stream<Clash> windows = date.isPutAside() ? Stream.empty() : outsideWindows(time, date.who()).stream();
        String which = "Lần phát riêng lúc " + VietnameseTimes.dateTime(time.localStart(zone())) + ": ";
        return Stream.concat(windows, overlaps(time, taken.near(List.of(time)), own))
                .map(clash ->
                        new Clash(time, clash.kind(), clash.field(), clash.other(), () -> which + clash.detail()));
    }

    /** After the dates looked at one by one: the first meeting with each who is not among the clashes known. */
    List<Clash> clashesBeyond(SlotPlan plan, List<AirTime> checked, List<Clash> known) {
        Set<Long> met =
                known.stream().map(Clash::otherSlotId).filter(Objects::nonNull).collect(Collectors.toSet());
        return taken.beyond(new Beyond(plan, checked, zone()), met)
                .filter(meeting -> plan.isHeard(meeting.mine(), zone()))
                .map(meeting -> overlap(meeting.mine(), meeting.theirs()))
                .toList();
    }

    /**
     * After the dates looked at one by one: the first that is outside its window, for each policy that holds then.
     *
     * @param known clashes that are told anyway
     */
    List<Conflict> outsideLaterWindows(SlotPlan plan, List<AirTime> checked, List<Clash> known) {
        Set<Optional<BroadcastPolicy>> told = known.stream()
                .filter(clash -> clash.kind() == Kind.WINDOW)
                .map(clash -> policyOf(clash.mine()))
                .collect(Collectors.toSet());
        return new LaterWindows(plan, checked, rules)
                .outside(who).stream()
                        .filter(time -> !told.contains(policyOf(time)))
                        .flatMap(time -> outsideWindows(time).stream())
                        .map(clash -> new Conflict(
                                clash.kind(),
                                clash.field(),
                                clash.detail() + since(clash.mine()),
                                clash.mine().start(),
                                null))
                        .toList();
    }

    private Optional<BroadcastPolicy> policyOf(AirTime time) {
        return rules.policyOn(time.localStart(zone()).toLocalDate());
    }

    private String since(AirTime time) {
        return policyOf(time)
                .map(policy -> " Khung giờ này áp dụng từ ngày " + VietnameseTimes.date(policy.validFrom()) + ".")
                .orElse("");
    }

    boolean isInLaterWindows(SlotPlan plan, List<AirTime> checked) {
        return new LaterWindows(plan, checked, rules).outside(who).isEmpty();
    }

    /** Whether nobody is met after the dates looked at one by one either. */
    boolean isFreeBeyond(SlotPlan plan, List<AirTime> checked) {
        return taken.beyond(new Beyond(plan, checked, zone()), Set.of())
                .filter(meeting -> plan.isHeard(meeting.mine(), zone()))
                .findFirst()
                .isEmpty();
    }

    /** Why the ledger would hold this date as skipped. */
    Optional<Veto> putAside(AirTime time) {
        return rules.putAside(who, time.start(), time.end());
    }

    /** Whether one date alone lies in a window and on free lines. */
    boolean mayHave(AirTime time) {
        return outsideWindows(time).isEmpty() && taken.isFree(List.of(time));
    }

    /** Whether all dates do; what turns most of them down is asked first. */
    boolean fits(List<AirTime> times) {
        if (!taken.isFree(times)
                || times.stream().anyMatch(time -> outsideWindows(time).isPresent())) {
            return false;
        }
        ConflictFinder own = new ConflictFinder(times);
        return times.stream().allMatch(own::isFree) && !isNothingLeft(times);
    }

    private boolean isNothingLeft(List<AirTime> times) {
        return !rules.areAllOpen()
                && !times.isEmpty()
                && times.stream().allMatch(time -> putAside(time).isPresent());
    }

    private Stream<Clash> nothingLeft(List<AirTime> times) {
        return isNothingLeft(times)
                ? times.stream()
                        .flatMap(time ->
                                putAside(time)
                                        .map(veto -> new Clash(time, kind(veto), "start", null, veto::reason))
                                        .stream())
                : Stream.empty();
    }

    private static Kind kind(Veto veto) {
        return veto.kind() == PutAside.HOLIDAY ? Kind.HOLIDAY : Kind.SUSPENDED;
    }

    static List<Conflict> aboutBulletins(SlotPlan plan) {
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
        return outsideWindows(time, who);
    }

    private Optional<Clash> outsideWindows(AirTime time, Standing who) {
        return rules.outsideWindows(who, time.start(), time.end())
                .map(why -> new Clash(time, Kind.WINDOW, "start", null, () -> why));
    }

    private Stream<Clash> overlaps(AirTime time, ConflictFinder others, ConflictFinder own) {
        return Stream.concat(
                others.meeting(time).stream().map(other -> overlap(time, other)),
                own.meeting(time).stream().map(other -> overlapOfOwn(time, other)));
    }

    private Clash overlap(AirTime time, AirTime other) {
        return new Clash(
                time,
                Kind.OVERLAP,
                "zones",
                other,
                () -> "Trùng với '"
                        + other.slot().title() + "' tại " + other.slot().zonesSharedWith(time.slot()) + ", "
                        + other.spanIn(zone()) + "." + silent(other));
    }

    /** It comes back when the reason goes, so it keeps its place; who needs the place has to call it off. */
    private String silent(AirTime other) {
        return Optional.of(other)
                .filter(time -> !taken.deviates(time))
                .flatMap(audible::silence)
                .map(veto -> " Lần phát ấy đang được bỏ qua (" + veto.reason()
                        + ") nhưng vẫn giữ chỗ; muốn dùng giờ này thì hủy riêng lần ấy.")
                .orElse("");
    }

    private Clash overlapOfOwn(AirTime time, AirTime other) {
        return new Clash(
                time,
                Kind.OVERLAP,
                "recurrence",
                other,
                () -> "Trùng với lần phát kề của chính lịch này, " + other.spanIn(zone()) + ".");
    }

    private Conflict toldOnce(List<Clash> alike, int times) {
        Clash first = alike.getFirst();
        long dates = alike.stream().map(Clash::mine).distinct().count();
        String more = dates == 1
                ? ""
                : " Còn " + (dates - 1) + " lần phát nữa đến ngày "
                        + VietnameseTimes.date(
                                alike.getLast().mine().localStart(zone()).toLocalDate()) + " cũng vậy.";
        Instant plannedAt = dates > 1 && dates == times ? null : first.mine().start();
        return new Conflict(first.kind(), first.field(), first.detail() + more, plannedAt, first.otherSlotId());
    }

    private ZoneId zone() {
        return rules.zone();
    }
}
