package vn.langso.scheduler.speakers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;

/**
 * The live MP3 stream of each zone: clips when on air, silence between them. A stream line of the settings is found
 * under its key. Thread-safe.
 */
@Service
public class LiveStreams {
    private final Zones zones;
    private final LineDrivers drivers;

    LiveStreams(Zones zones, LineDrivers drivers) {
        this.zones = zones;
        this.drivers = drivers;
    }

    public boolean exists(String zoneSlug) {
        return line(zoneSlug).isPresent();
    }

    /**
     * Writes the stream to the listener until it goes away (the output throws), falls more than some seconds behind, or
     * the application ends; blocks the calling thread. Sound comes at once. Refuses an unknown zone, and says so if the
     * bundled encoder cannot run.
     */
    public void listen(String zoneSlug, OutputStream listener) throws IOException {
        SpeakerLine line = line(zoneSlug)
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        "Không có luồng phát cho khu vực “" + zoneSlug + "”.",
                        "No live stream for zone '" + zoneSlug + "'"));
        drivers.stream(line).listen(listener);
    }

    private Optional<SpeakerLine> line(String zoneSlug) {
        String address = StreamAddress.of(zoneSlug);
        return zones.lines().stream()
                .filter(line -> line.type() == LineType.STREAM)
                .filter(line -> line.destination().equals(address))
                .findFirst();
    }
}
