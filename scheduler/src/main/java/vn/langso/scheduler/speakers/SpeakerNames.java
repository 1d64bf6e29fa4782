package vn.langso.scheduler.speakers;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people call lines and zones; one that is no more keeps its id, for logs outlive settings. Immutable. */
public record SpeakerNames(Map<String, String> lines, Map<String, String> zones) {
    /** Before anything was read. */
    public static final SpeakerNames NONE = new SpeakerNames(Map.of(), Map.of());

    public SpeakerNames {
        lines = Map.copyOf(lines);
        zones = Map.copyOf(zones);
    }

    /** The names of this moment. */
    public static SpeakerNames of(Zones zones) {
        return new SpeakerNames(
                zones.linesOf(List.of(Zone.WHOLE_COMMUNE)).stream()
                        .collect(Collectors.toMap(SpeakerLine::id, SpeakerLine::name)),
                zones.all().stream().collect(Collectors.toMap(Zone::slug, Zone::name)));
    }

    public String ofLine(String id) {
        return lines.getOrDefault(id, id);
    }

    /** "Thôn Đông, Thôn Đoài". */
    public String ofZones(Collection<String> slugs) {
        return slugs.stream().map(slug -> zones.getOrDefault(slug, slug)).collect(Collectors.joining(", "));
    }

    /** @param slugs with commas between, as the air log keeps them */
    public String ofZones(String slugs) {
        return ofZones(Arrays.stream(slugs.split(",")).map(String::strip).toList());
    }
}
