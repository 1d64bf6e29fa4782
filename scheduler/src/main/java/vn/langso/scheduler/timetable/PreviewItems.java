package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.PlanReview.Clash;

/** The dates of a plan as a preview tells them: planned, or skipped with the reason. Immutable. */
final class PreviewItems {
    private final PlanReview review;
    private final Map<Instant, List<Clash>> reasons;
    private final ZoneId zone;

    PreviewItems(PlanReview review, List<Clash> clashes, ZoneId zone) {
        this.review = review;
        this.zone = zone;
        this.reasons = clashes.stream()
                .collect(Collectors.groupingBy(clash -> clash.mine().start()));
    }

    /** Dates after the last day of a bulletin are skipped too. */
    List<SlotPreview.Item> of(SlotPlan plan, List<AirTime> shown) {
        return shown.stream()
                .map(time -> expired(plan, time)
                        .map(why -> new SlotPreview.Item(
                                time.start(),
                                OccurrenceStatus.SKIPPED,
                                Veto.of(PutAside.BULLETIN, why).reason()))
                        .orElseGet(() -> item(time)))
                .toList();
    }

    List<SlotPreview.Item> of(List<AirTime> shown) {
        return shown.stream().map(this::item).toList();
    }

    private Optional<String> expired(SlotPlan plan, AirTime time) {
        String why = plan.bulletins().stream()
                .flatMap(bulletin -> bulletin.expired(time.localStart(zone).toLocalDate()).stream())
                .distinct()
                .collect(Collectors.joining(" "));
        return Optional.of(why).filter(sentence -> !sentence.isEmpty());
    }

    private SlotPreview.Item item(AirTime time) {
        return review.putAside(time)
                .map(veto -> new SlotPreview.Item(time.start(), OccurrenceStatus.SKIPPED, veto.reason()))
                .orElseGet(() -> new SlotPreview.Item(time.start(), OccurrenceStatus.PLANNED, reason(time)));
    }

    private @Nullable String reason(AirTime time) {
        List<Clash> against = reasons.getOrDefault(time.start(), List.of());
        return against.isEmpty() ? null : against.stream().map(Clash::detail).collect(Collectors.joining(" "));
    }
}
