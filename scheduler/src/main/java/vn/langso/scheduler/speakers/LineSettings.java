package vn.langso.scheduler.speakers;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * The speaker lines beside the built-in streams. Wrong values keep the application from starting, with every problem
 * named at once.
 *
 * @param lines by their key, which becomes the line's id ({@code LANGSO_LINES_<KEY>_TYPE}…)
 */
@ConfigurationProperties("langso")
record LineSettings(@DefaultValue Map<String, Line> lines) {

    LineSettings {
        LineSettingsCheck.refuseProblemsOf(lines);
        lines = Map.copyOf(lines);
    }

    /**
     * One line, as written: checked as text so that every wrong value is answered in the same words.
     *
     * @param type rtp or stream
     * @param name what people see; the key if not given
     * @param zone slugs of the zones that hold it; the whole commune holds every line anyway
     * @param address multicast group (IPv4)
     * @param port even UDP port; RTCP would use the odd one above
     * @param ttl how many routers the packets may pass, 1 = this network only
     * @param networkInterface setting "interface": name of the network card, or one of its addresses; the route decides
     *     if not given
     */
    record Line(
            @Nullable String type,
            @Nullable String name,
            @DefaultValue(Zone.WHOLE_COMMUNE) List<String> zone,
            @Nullable String address,
            @Nullable String port,
            @DefaultValue("1") String ttl,
            @Name("interface") @Nullable String networkInterface) {

        Line {
            name = name == null ? null : Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
            zone = List.copyOf(zone);
        }
    }
}
