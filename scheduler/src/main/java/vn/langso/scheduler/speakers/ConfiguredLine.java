package vn.langso.scheduler.speakers;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the settings, checked and typed.
 *
 * @param zones slugs of the zones that hold it, besides the whole commune
 * @param rtp where its packets go; null for a stream
 */
record ConfiguredLine(
        SpeakerLine line, Set<String> zones, @Nullable RtpTarget rtp) {

    static List<ConfiguredLine> of(LineSettings settings) {
        return settings.lines().entrySet().stream()
                .map(ConfiguredLine::of)
                .sorted((a, b) -> a.line().id().compareTo(b.line().id()))
                .toList();
    }

    /** Whether it is a stream at the address that one of these zones has for its own. */
    boolean takesStreamOf(Collection<String> zoneSlugs) {
        return line.type() == LineType.STREAM && zoneSlugs.contains(line.id());
    }

    private static ConfiguredLine of(Map.Entry<String, LineSettings.Line> entry) {
        String key = entry.getKey();
        LineSettings.Line given = entry.getValue();
        LineType type = LineType.valueOf(String.valueOf(given.type()).toUpperCase(Locale.ROOT));
        RtpTarget rtp = type == LineType.RTP ? RtpTarget.of(given) : null;
        String destination = rtp == null ? StreamAddress.of(key) : rtp.inWords();
        String name = given.name() == null ? key : given.name();
        return new ConfiguredLine(new SpeakerLine(key, name, type, destination), Set.copyOf(given.zone()), rtp);
    }
}
