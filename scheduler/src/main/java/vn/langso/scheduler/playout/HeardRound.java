package vn.langso.scheduler.playout;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.Hearing;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * A round of an emergency, or a part of one, as some lines heard it or hear it. Pure.
 *
 * @param entries of one stretch, a line each; at least one
 * @param length of a whole round while the emergency is in force; null once it is over
 */
record HeardRound(List<AirLogEntry> entries, @Nullable Duration length) {
    HeardRound {
        entries = List.copyOf(entries);
    }

    /** @param cut what emergencies cut off on these lines */
    Hearing hearing(Collection<AirLogEntry> cut) {
        AirLogEntry any = entries.getFirst();
        return new Hearing(
                        start(),
                        end(),
                        EmergencyHearings.title(any.title()),
                        Arrays.stream(any.zones().split(",")).map(String::strip).toList(),
                        status(),
                        reasons())
                .noted(cut.stream()
                        .map(entry -> "Ngắt “" + entry.title() + "”.")
                        .distinct()
                        .toList());
    }

    /** What is said of any of its entries, by their numbers; each sentence once. */
    List<String> said(Map<Long, String> ofEntries) {
        return entries.stream()
                .map(entry -> ofEntries.get(entry.id()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    Instant start() {
        return entries.stream()
                .map(AirLogEntry::startedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether it is this round that took the lines from what was cut off. */
    boolean cutOff(AirLogEntry cut, Duration tolerance) {
        boolean sameLine = entries.stream().anyMatch(entry -> entry.line().equals(cut.line()));
        Instant ended = cut.endedAt();
        return sameLine
                && ended != null
                && Duration.between(start(), ended).abs().compareTo(tolerance) <= 0
                && Objects.toString(cut.reason(), "")
                        .contains(OutcomeRule.byEmergency(entries.getFirst().title()));
    }

    private Instant end() {
        return entries.stream().map(this::end).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Instant end(AirLogEntry entry) {
        Instant ended = entry.endedAt();
        if (ended != null) {
            return ended;
        }
        return entry.startedAt().plus(length == null ? Duration.ofMillis(entry.playedMs()) : length);
    }

    private OccurrenceStatus status() {
        Set<@Nullable LineOutcome> outcomes =
                entries.stream().map(AirLogEntry::outcome).collect(Collectors.toSet());
        if (outcomes.contains(null)) {
            return length == null ? OccurrenceStatus.INTERRUPTED : OccurrenceStatus.ON_AIR;
        }
        if (outcomes.contains(LineOutcome.INTERRUPTED)) {
            return OccurrenceStatus.INTERRUPTED;
        }
        if (outcomes.equals(Set.of(LineOutcome.AIRED))) {
            return OccurrenceStatus.AIRED;
        }
        return outcomes.equals(Set.of(LineOutcome.FAILED)) ? OccurrenceStatus.MISSED : OccurrenceStatus.PARTLY;
    }

    private List<String> reasons() {
        return entries.stream()
                .map(AirLogEntry::reason)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
