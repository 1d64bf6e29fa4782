package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.Timetable;

/**
 * The timetable for calendar programs: once for the station console, whose session the API does not know, once for
 * programs that sign in with every request.
 */
@Tag(name = "timetable", description = "Lịch phát cho chương trình lịch")
@RestController
class TimetableController {

    /** As far as the ledger reaches ahead, and as far back. */
    private static final Duration AROUND = Duration.ofDays(30);

    private final Timetable timetable;
    private final Zones zones;
    private final ZoneFilter filter;
    private final CommuneTimes times;
    private final Clock clock;

    TimetableController(Timetable timetable, Zones zones, ZoneFilter filter, CommuneTimes times, Clock clock) {
        this.timetable = timetable;
        this.zones = zones;
        this.filter = filter;
        this.times = times;
        this.clock = clock;
    }

    @Operation(summary = "Lịch phát dạng iCalendar (RFC 5545); mặc định là 30 ngày trước và sau")
    @GetMapping(path = {"/tram/lich.ics", "/api/v1/timetable.ics"})
    ResponseEntity<byte[]> calendar(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String zone) {
        String heard = filter.checked(zone);
        Period period = period(from, to);
        Map<String, String> names = zones.all().stream().collect(Collectors.toMap(Zone::slug, Zone::name));
        byte[] file = new TimetableCalendar(clock.getZone(), times.now(), names)
                .of(timetable.between(period.from(), period.to(), heard));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(heard))
                .body(file);
    }

    private Period period(@Nullable String from, @Nullable String to) {
        Instant today = times.startOf(times.today());
        return new Period(
                from == null ? today.minus(AROUND) : times.from("from", from),
                to == null ? today.plus(AROUND) : times.until("to", to));
    }

    private static String attachment(@Nullable String zone) {
        String name = zone == null ? "lich-phat.ics" : "lich-phat-" + zone + ".ics";
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
