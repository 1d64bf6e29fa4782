package vn.langso.scheduler.speakers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
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
        List<String> ids = ids(lines);
        if (!locks.take(ids, use, stillWanted)) {
            return Optional.empty();
        }
        List<HeldLine> held =
                lines.stream().map(line -> new HeldLine(line, drivers.of(line))).toList();
        AtomicBoolean given = new AtomicBoolean();
        return Optional.of(new LineHold(held, () -> {
            if (given.compareAndSet(false, true)) {
                locks.give(ids, use);
            }
        }));
    }

    /** Who has this line now, or null. */
    public @Nullable LineUse onAir(SpeakerLine line) {
        return locks.holder(line.id());
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
