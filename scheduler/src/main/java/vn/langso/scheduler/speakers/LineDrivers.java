package vn.langso.scheduler.speakers;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The driver of each line, made when it is first needed: a hamlet added at noon has its stream at noon. Thread-safe. */
@Component
class LineDrivers {
    private final Map<String, ConfiguredLine> configured;
    private final Map<String, LineDriver> drivers = new ConcurrentHashMap<>();
    private final Mp3Encoders encoders;

    LineDrivers(LineSettings settings, Mp3Encoders encoders) {
        this.configured = ConfiguredLine.of(settings).stream()
                .collect(Collectors.toMap(line -> line.line().id(), Function.identity()));
        this.encoders = encoders;
    }

    LineDriver of(SpeakerLine line) {
        return drivers.computeIfAbsent(line.id(), id -> make(line));
    }

    StreamLine stream(SpeakerLine line) {
        return (StreamLine) of(line);
    }

    @PreDestroy
    void shutDown() {
        drivers.values().forEach(LineDriver::shutDown);
    }

    private LineDriver make(SpeakerLine line) {
        return switch (line.type()) {
            case STREAM -> new StreamLine(line.id(), encoders);
            case RTP -> new RtpLine(line.id(), target(line.id()));
        };
    }

    private RtpTarget target(String id) {
        ConfiguredLine line = Objects.requireNonNull(configured.get(id), "an RTP line comes from the settings");
        return Objects.requireNonNull(line.rtp(), "an RTP line has a target");
    }
}
