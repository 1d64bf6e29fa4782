package vn.langso.scheduler.speakers;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** All lines with their drivers; one airing a line at a time. Thread-safe. */
@Service
public class SpeakerLines {
    private final Zones zones;
    private final LineDrivers drivers;
    private final LineLocks locks = new LineLocks();

    SpeakerLines(Zones zones, LineDrivers drivers) {
        this.zones = zones;
        this.drivers = drivers;
    }

    /** How every line is now, ordered by id. */
    public List<LineState> states() {
        return zones.lines().stream().map(this::state).toList();
    }

    /**
     * Takes the lines of zones for one airing, all at once, first come first served, emergencies before everything else;
     * waits while another airing has one of them. Nobody is cut off here: whoever may do that does it while waiting.
     *
     * @param stillWanted asked at once if it must wait, and again and again while it does
     * @return empty if the lines did not become free while they were wanted
     */
    public Optional<LineHold> seize(Collection<SpeakerLine> lines, LineUse use, BooleanSupplier stillWanted) {
        return locks.take(ids(lines), use, stillWanted) ? Optional.of(hold(lines, use)) : Optional.empty();
    }

    /**
     * Takes for an emergency, all at once, those of the lines that no other emergency has or came for earlier; waits while
     * there is none, and while another airing has one of them.
     *
     * @param stillWanted asked at once if it must wait, and again and again; told the lines that it would take, where
     *     whoever is on air is to be cut off meanwhile
     * @return empty if no line became free while they were wanted
     */
    public Optional<LineHold> seizeReachable(
            Collection<SpeakerLine> lines, LineUse use, Predicate<List<SpeakerLine>> stillWanted) {
        return locks.takeReachable(ids(lines), use, ids -> stillWanted.test(those(lines, ids)))
                .map(ids -> hold(those(lines, ids), use));
    }

    private LineHold hold(Collection<SpeakerLine> lines, LineUse use) {
        List<HeldLine> held =
                lines.stream().map(line -> new HeldLine(line, drivers.of(line))).toList();
        AtomicBoolean given = new AtomicBoolean();
        return new LineHold(held, () -> {
            if (given.compareAndSet(false, true)) {
                locks.give(ids(lines), use);
            }
        });
    }

    private static List<SpeakerLine> those(Collection<SpeakerLine> lines, Set<String> ids) {
        return lines.stream().filter(line -> ids.contains(line.id())).toList();
    }

    /** Who has this line now, or null. */
    public @Nullable LineUse onAir(SpeakerLine line) {
        return locks.holder(line.id());
    }

    /** Another emergency that has one of these lines: there this one follows when that is over. */
    public Optional<LineUse> emergencyBefore(Collection<SpeakerLine> lines, long emergencyId) {
        return lines.stream()
                .map(this::onAir)
                .filter(Objects::nonNull)
                .filter(use -> use.isEmergency() && use.id() != emergencyId)
                .findFirst();
    }

    /** Whether an emergency has one of these lines, or waits for it. */
    public boolean emergencyOn(Collection<SpeakerLine> lines) {
        return locks.emergencyOn(ids(lines));
    }

    private static List<String> ids(Collection<SpeakerLine> lines) {
        return lines.stream().map(SpeakerLine::id).toList();
    }

    private LineState state(SpeakerLine line) {
        LineDriver driver = drivers.of(line);
        String problem = driver.problem();
        String told = problem == null ? zoneProblem(line) : problem;
        return new LineState(line, problem == null, locks.holder(line.id()), told, driver.listeners());
    }

    private @Nullable String zoneProblem(SpeakerLine line) {
        Set<String> unknown = zones.unknownZonesOf(line);
        return unknown.isEmpty()
                ? null
                : "Chưa có khu vực “%s” ghi trong cài đặt %s; đường loa chỉ phát khi phát toàn xã."
                        .formatted(String.join("”, “", unknown), LineSettingsCheck.setting(line.id(), "zone"));
    }
}
