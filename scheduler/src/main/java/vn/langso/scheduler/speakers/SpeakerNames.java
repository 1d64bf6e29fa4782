package vn.langso.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;

/** What people call lines and zones; one that is no more keeps its id. Immutable. */
record SpeakerNames(Map<String, String> lines, Map<String, String> zones) {

    static SpeakerNames of(Zones zones) {
        return new SpeakerNames(
                zones.linesOf(List.of(Zone.WHOLE_COMMUNE)).stream()
                        .collect(Collectors.toMap(SpeakerLine::id, SpeakerLine::name)),
                zones.all().stream().collect(Collectors.toMap(Zone::slug, Zone::name)));
    }

    String ofLine(String id) {
        return lines.getOrDefault(id, id);
    }

    /** @param slugs with commas between, as the air log keeps them */
    String ofZones(String slugs) {
        return Arrays.stream(slugs.split(","))
                .map(String::strip)
                .map(slug -> zones.getOrDefault(slug, slug))
                .collect(Collectors.joining(", "));
    }
}
