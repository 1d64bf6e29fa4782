package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.emergency.EmergencyBook;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.Hearing;

/** The emergencies that lines heard, hear, and will hear as things stand: nothing of it is planned. Thread-safe. */
@Component
class EmergencyHearings {
    /** What is cut off may have begun long before. */
    private static final Duration LONGEST = Duration.ofHours(24);

    /** Both write down when they ended and began; between lies a fade, and a busy machine. */
    private static final Duration CHANGE_OVER = Duration.ofSeconds(10);

    private final JdbcAirLog log;
    private final EmergencyBook book;
    private final EmergencyEnds ends;
    private final ClipLibrary clips;
    private final Zones zones;
    private final Clock clock;

    EmergencyHearings(
            JdbcAirLog log, EmergencyBook book, EmergencyEnds ends, ClipLibrary clips, Zones zones, ClockGate gate) {
        this.log = log;
        this.book = book;
        this.ends = ends;
        this.clips = clips;
        this.zones = zones;
        this.clock = new KnownTime(gate);
    }

    static String title(String emergency) {
        return "Khẩn cấp: " + emergency;
    }

    /** What begins in [from, to) on any of the lines; in no order. */
    List<Hearing> between(Instant from, Instant to, Collection<String> lines) {
        Map<Long, Emergency> inForce = book.inForce().stream()
                .collect(Collectors.toMap(Emergency::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        return Stream.concat(heard(from, to, lines, inForce), expected(from, to, lines, inForce.values()))
                .toList();
    }

    private Stream<Hearing> heard(Instant from, Instant to, Collection<String> lines, Map<Long, Emergency> inForce) {
        List<AirLogEntry> entries = log.between(from.minus(LONGEST), to, lines);
        List<AirLogEntry> cut = entries.stream()
                .filter(entry -> entry.outcome() == LineOutcome.PREEMPTED)
                .toList();
        List<AirLogEntry> urgent = entries.stream()
                .filter(entry ->
                        entry.emergencyId() != null && !entry.startedAt().isBefore(from))
                .toList();
        Map<Long, String> ended = ends.of(urgent);
        return urgent.stream()
                .collect(Collectors.groupingBy(AirLogEntry::fence, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(stretch -> round(stretch, inForce.get(stretch.getFirst().emergencyId())))
                .map(round -> round.hearing(cut.stream()
                                .filter(entry -> round.cutOff(entry, CHANGE_OVER))
                                .toList())
                        .noted(round.said(ended)));
    }

    private HeardRound round(List<AirLogEntry> stretch, @Nullable Emergency inForce) {
        return new HeardRound(stretch, inForce == null ? null : length(inForce));
    }

    private Stream<Hearing> expected(
            Instant from, Instant to, Collection<String> lines, Collection<Emergency> inForce) {
        return inForce.stream().flatMap(emergency -> {
            List<String> here = zones.linesOf(emergency.what().zones()).stream()
                    .map(SpeakerLine::id)
                    .filter(lines::contains)
                    .toList();
            return here.isEmpty() ? Stream.of() : rounds(emergency, here, inForce).between(from, to, clock).stream();
        });
    }

    private ExpectedRounds rounds(Emergency emergency, List<String> lines, Collection<Emergency> inForce) {
        List<AirLogEntry> newest = log.newestRoundOf(emergency.id());
        return new ExpectedRounds(
                emergency,
                length(emergency),
                newest,
                lines,
                before(emergency, lines, inForce).orElse(null));
    }

    /** The one that gives the lines back last. */
    private Optional<ExpectedRounds.Before> before(
            Emergency emergency, List<String> lines, Collection<Emergency> inForce) {
        return inForce.stream()
                .filter(other -> other.id() != emergency.id())
                .flatMap(other -> log.openOf(other.id()).stream()
                        .filter(entry -> lines.contains(entry.line()))
                        .map(entry -> new ExpectedRounds.Before(
                                other.title(), entry.startedAt().plus(length(other)))))
                .max((one, another) -> one.until().compareTo(another.until()));
    }

    private Duration length(Emergency emergency) {
        return EmergencyAudio.lengthWith(Stream.ofNullable(emergency.sound().clipId())
                .map(clips::find)
                .flatMap(Optional::stream)
                .map(Clip::durationMs)
                .filter(Objects::nonNull)
                .map(Duration::ofMillis)
                .findFirst()
                .orElse(Duration.ZERO));
    }
}
