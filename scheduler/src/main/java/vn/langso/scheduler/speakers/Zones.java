package vn.langso.scheduler.speakers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Refusal;
import vn.langso.config.places.Hamlet;
import vn.langso.config.places.HamletAdded;

/** The zones and the lines they hold. A zone is made for each hamlet. Thread-safe. */
@Service
public class Zones {
    private static final Logger log = LoggerFactory.getLogger(Zones.class);

    private final JdbcZones rows;
    private final List<ConfiguredLine> configured;
    private final Map<String, Set<String>> configuredByZone;

    Zones(JdbcZones rows, LineSettings settings) {
        this.rows = rows;
        this.configured = ConfiguredLine.of(settings);
        this.configuredByZone = byZone(configured);
    }

    /** All zones, the whole commune first, then by name. */
    public List<Zone> all() {
        List<JdbcZones.Row> there = rows.all();
        return zones(there, lines(there));
    }

    public Optional<Zone> find(String slug) {
        return all().stream().filter(zone -> zone.slug().equals(slug)).findFirst();
    }

    /** The lines of these zones, each once, ordered by id. */
    public List<SpeakerLine> linesOf(Collection<String> zoneSlugs) {
        List<JdbcZones.Row> there = rows.all();
        List<SpeakerLine> lines = lines(there);
        Set<String> wanted = zones(there, lines).stream()
                .filter(zone -> zoneSlugs.contains(zone.slug()))
                .flatMap(zone -> zone.lines().stream())
                .collect(Collectors.toSet());
        return lines.stream().filter(line -> wanted.contains(line.id())).toList();
    }

    /** Every line there is: the built-in streams and those of the settings, ordered by id. */
    List<SpeakerLine> lines() {
        return lines(rows.all());
    }

    private List<SpeakerLine> lines(List<JdbcZones.Row> there) {
        List<SpeakerLine> lines = new ArrayList<>();
        there.forEach(row -> lines.addAll(row.streams()));
        configured.forEach(line -> lines.add(line.line()));
        lines.sort(Comparator.comparing(SpeakerLine::id));
        return lines;
    }

    List<ConfiguredLine> configured() {
        return configured;
    }

    /** Zones that the settings give to this line and that do not exist. */
    Set<String> unknownZonesOf(SpeakerLine line) {
        Set<String> unknown = configured.stream()
                .filter(own -> own.line().id().equals(line.id()))
                .flatMap(own -> own.zones().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty()) {
            rows.all().forEach(row -> unknown.remove(row.slug()));
        }
        return unknown;
    }

    /**
     * A listener inside the transaction of the hamlet: both are there, or neither. Refuses a hamlet whose stream would
     * have the address of a stream line of the settings.
     */
    @EventListener
    @Transactional
    void on(HamletAdded added) {
        Hamlet hamlet = added.hamlet();
        refuseTakenStream(hamlet);
        rows.add(hamlet.slug(), hamlet.name());
        log.info("Zone {} with its stream made for hamlet '{}'", hamlet.slug(), hamlet.name());
    }

    private void refuseTakenStream(Hamlet hamlet) {
        if (configured.stream().anyMatch(line -> line.takesStreamOf(List.of(hamlet.slug())))) {
            String setting = LineSettingsCheck.setting(hamlet.slug(), "");
            throw Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "Không thêm được %s: luồng /nghe/%s.mp3 đã thuộc đường loa %s trong tệp cài đặt; hãy đổi tên đường loa đó rồi thêm lại."
                            .formatted(hamlet.name(), hamlet.slug(), setting),
                    "The stream of hamlet %s would have the address of line %s".formatted(hamlet.slug(), setting));
        }
    }

    private static Map<String, Set<String>> byZone(List<ConfiguredLine> configured) {
        Map<String, Set<String>> lines = new HashMap<>();
        configured.forEach(own -> own.zones()
                .forEach(slug -> lines.computeIfAbsent(slug, none -> new HashSet<>())
                        .add(own.line().id())));
        return lines;
    }

    private List<Zone> zones(List<JdbcZones.Row> there, List<SpeakerLine> all) {
        Set<String> ids = all.stream().map(SpeakerLine::id).collect(Collectors.toCollection(TreeSet::new));
        return there.stream().map(row -> zone(row, ids)).toList();
    }

    private Zone zone(JdbcZones.Row row, Set<String> all) {
        if (row.slug().equals(Zone.WHOLE_COMMUNE)) {
            return new Zone(row.slug(), row.name(), List.copyOf(all));
        }
        Set<String> lines = new TreeSet<>(configuredByZone.getOrDefault(row.slug(), Set.of()));
        lines.addAll(row.lines());
        lines.retainAll(all);
        return new Zone(row.slug(), row.name(), List.copyOf(lines));
    }
}
