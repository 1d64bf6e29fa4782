package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.scheduler.playout.AirLog;
import vn.langso.scheduler.playout.AirLogEntry;
import vn.langso.scheduler.speakers.SpeakerNames;
import vn.langso.scheduler.speakers.Zones;

@Tag(name = "air-log", description = "Sổ nhật ký phát thanh")
@RestController
@RequestMapping("/api/v1/air-log")
class AirLogController {

    private static final String CSV = "text/csv";

    private final AirLog log;
    private final ZoneFilter zones;
    private final Zones speakers;
    private final CommuneTimes times;

    AirLogController(AirLog log, ZoneFilter zones, Zones speakers, CommuneTimes times) {
        this.log = log;
        this.zones = zones;
        this.speakers = speakers;
        this.times = times;
    }

    @Operation(summary = "Mỗi đường loa đã thật sự phát gì; mặc định là hôm nay")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<AirLogAnswer> json(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String zone) {
        return entries(from, to, zone).stream()
                .map(entry -> AirLogAnswer.of(entry, times))
                .toList();
    }

    @Operation(summary = "Sổ nhật ký phát thanh dạng bảng tính")
    @GetMapping(produces = CSV)
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String zone) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CSV + ";charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("so-nhat-ky-phat-thanh.csv")
                                .build()
                                .toString())
                .body(AirLogCsv.of(entries(from, to, zone), SpeakerNames.of(speakers), times));
    }

    private List<AirLogEntry> entries(@Nullable String from, @Nullable String to, @Nullable String zone) {
        Period period = Period.of(from, to, times);
        return log.between(period.from(), period.to(), zones.checked(zone));
    }
}
