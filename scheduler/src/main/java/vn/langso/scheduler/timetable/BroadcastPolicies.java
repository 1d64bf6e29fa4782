package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.InputCheck;
import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Kind;
import vn.langso.config.StaffAction;

/**
 * When the loudspeakers may speak and how loud: dated policies with their citation, and the zones that want quiet. A
 * new policy judges every planned date from its day on again. Local times of the commune; thread-safe.
 */
@Service
public class BroadcastPolicies {
    private final JdbcPolicies policies;
    private final JdbcSlots slots;
    private final ZoneBook zones;
    private final TrialMode trial;
    private final DayRejudge rejudge;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BroadcastPolicies(
            JdbcPolicies policies,
            JdbcSlots slots,
            ZoneBook zones,
            TrialMode trial,
            DayRejudge rejudge,
            ApplicationEventPublisher events,
            Clock clock) {
        this.policies = policies;
        this.slots = slots;
        this.zones = zones;
        this.trial = trial;
        this.rejudge = rejudge;
        this.events = events;
        this.clock = clock;
    }

    /** The built-in policy and those that were decided, by the day from which they hold. */
    @Transactional(readOnly = true)
    public List<BroadcastPolicy> all() {
        return Stream.concat(Stream.of(BroadcastPolicy.BUILT_IN), policies.all().stream())
                .sorted(Comparator.comparing(BroadcastPolicy::validFrom))
                .toList();
    }

    /** The one that holds on a day. */
    @Transactional(readOnly = true)
    public BroadcastPolicy on(LocalDate day) {
        return all().stream()
                .filter(policy -> !policy.validFrom().isAfter(day))
                .reduce((first, later) -> later)
                .orElse(BroadcastPolicy.BUILT_IN);
    }

    /** Refuses the fields that {@link #decide} would refuse; decides nothing. */
    public void check(BroadcastPolicy wanted) {
        PolicyCheck.check(wanted, LocalDate.now(clock));
    }

    /** Decides a policy from today or a later day on; refuses every wrong field at once. */
    @Transactional
    public BroadcastPolicy decide(BroadcastPolicy wanted, String by) {
        check(wanted);
        refuseTwice(wanted);
        slots.takeTurn();
        long id = policies.insert(wanted, by, clock.instant());
        audit(by, "decide broadcast windows", wanted);
        judgeFrom(wanted.validFrom());
        return wanted.numbered(id);
    }

    /** Takes a policy back; the one before it holds again. */
    @Transactional
    public void revoke(long id, String by) {
        BroadcastPolicy policy = policies.all().stream()
                .filter(one -> one.id() != null && one.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Kind.NOT_FOUND, "Không có quy định khung giờ số " + id + ".", "Policy " + id + " not found"));
        slots.takeTurn();
        policies.delete(id);
        audit(by, "revoke broadcast windows", policy);
        judgeFrom(policy.validFrom());
    }

    @Transactional(readOnly = true)
    public List<SensitiveZone> sensitiveZones() {
        return policies.sensitiveZones();
    }

    /** Marks a zone as near a place that wants quiet ("cạnh trạm y tế"). */
    @Transactional
    public void markSensitive(String zone, String site, String by) {
        InputCheck check = new InputCheck();
        String place = check.required("site", "Nơi cần yên tĩnh", site, 200).replace('\n', ' ');
        check.refuseProblems("Sensitive zone refused");
        String name = zoneName(zone);
        policies.mark(new SensitiveZone(zone, place), by, clock.instant());
        events.publishEvent(new StaffAction(by, "mark sensitive zone", name + ", " + place));
    }

    @Transactional
    public void unmarkSensitive(String zone, String by) {
        String name = zoneName(zone);
        policies.unmark(zone);
        events.publishEvent(new StaffAction(by, "unmark sensitive zone", name));
    }

    /**
     * How loud something may be that goes to these zones at a moment: the lower of the early hours and of a sensitive
     * zone among them. Trial mode lifts the hour, as it lifts the windows. An emergency is played at full volume, which
     * is for whoever plays it to decide.
     */
    @Transactional(readOnly = true)
    public Volume volume(Collection<String> zoneSlugs, Instant at) {
        return volumesAt(at).of(zoneSlugs);
    }

    Volumes volumesAt(Instant at) {
        BroadcastPolicy policy = on(LocalDate.ofInstant(at, clock.getZone()));
        boolean early = LocalTime.ofInstant(at, clock.getZone()).isBefore(policy.quietBefore());
        return new Volumes(
                early && !trial.isOn() ? new Volume(policy.quietPercent()) : Volume.FULL,
                new Volume(policy.sensitivePercent()),
                policies.sensitiveZones().stream().map(SensitiveZone::zone).collect(Collectors.toSet()));
    }

    private void judgeFrom(LocalDate day) {
        rejudge.judgeAgain(day.atStartOfDay(clock.getZone()).toInstant(), AirRuleBook.END);
    }

    private void refuseTwice(BroadcastPolicy wanted) {
        if (policies.all().stream().anyMatch(other -> other.validFrom().equals(wanted.validFrom()))) {
            throw Refusal.of(
                    Kind.CONFLICT,
                    "Đã có quy định khung giờ từ ngày " + VietnameseTimes.date(wanted.validFrom())
                            + "; hãy bỏ quy định đó trước hoặc chọn ngày khác.",
                    "A policy from " + wanted.validFrom() + " exists");
        }
    }

    private String zoneName(String slug) {
        return zones.find(slug)
                .orElseThrow(() -> Refusal.of(
                        Kind.NOT_FOUND, "Không có khu vực “" + RuleParts.shown(slug) + "”.", "Zone not found"))
                .name();
    }

    private void audit(String by, String action, BroadcastPolicy policy) {
        events.publishEvent(new StaffAction(
                by, action, "từ " + VietnameseTimes.date(policy.validFrom()) + "; " + policy.citation()));
    }
}
