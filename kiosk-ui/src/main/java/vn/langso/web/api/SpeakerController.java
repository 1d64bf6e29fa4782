package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.scheduler.speakers.LineState;
import vn.langso.scheduler.speakers.LineType;
import vn.langso.scheduler.speakers.LineUse;
import vn.langso.scheduler.speakers.SpeakerLines;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;

@Tag(name = "speakers", description = "Khu vực và đường loa")
@RestController
@RequestMapping("/api/v1")
class SpeakerController {

    private final Zones zones;
    private final SpeakerLines lines;

    SpeakerController(Zones zones, SpeakerLines lines) {
        this.zones = zones;
        this.lines = lines;
    }

    @Operation(summary = "Các khu vực và đường loa của chúng")
    @GetMapping("/zones")
    List<ZoneAnswer> zones() {
        return zones.all().stream().map(ZoneAnswer::of).toList();
    }

    @Operation(summary = "Các đường loa và tình trạng của chúng")
    @GetMapping("/lines")
    List<LineAnswer> lines() {
        return lines.states().stream().map(LineAnswer::of).toList();
    }

    /**
     * A zone.
     *
     * @param listen path of its live stream
     */
    record ZoneAnswer(String slug, String name, List<String> lines, String listen) {

        static ZoneAnswer of(Zone zone) {
            return new ZoneAnswer(zone.slug(), zone.name(), zone.lines(), "/nghe/" + zone.slug() + ".mp3");
        }
    }

    /**
     * A line and how it is.
     *
     * @param onAir the occurrence it carries, null for none
     * @param emergency the emergency it carries, null for none
     * @param problem why it is not ready, null if it is
     */
    record LineAnswer(
            String id,
            String name,
            LineType type,
            String destination,
            boolean ready,
            @Nullable Long onAir,
            @Nullable Long emergency,
            @Nullable String problem,
            int listeners) {

        static LineAnswer of(LineState state) {
            return new LineAnswer(
                    state.line().id(),
                    state.line().name(),
                    state.line().type(),
                    state.line().destination(),
                    state.ready(),
                    id(state, LineUse.Kind.OCCURRENCE),
                    id(state, LineUse.Kind.EMERGENCY),
                    state.problem(),
                    state.listeners());
        }

        private static @Nullable Long id(LineState state, LineUse.Kind kind) {
            LineUse use = state.onAir();
            return use != null && use.kind() == kind ? use.id() : null;
        }
    }
}
