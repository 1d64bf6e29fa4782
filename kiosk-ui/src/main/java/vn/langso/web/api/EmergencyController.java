package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.scheduler.emergency.Emergencies;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.speakers.LineUse;
import vn.langso.scheduler.speakers.SpeakerLines;
import vn.langso.scheduler.speakers.Zones;

@Tag(name = "emergencies", description = "Tin khẩn cấp")
@RestController
@RequestMapping("/api/v1/emergencies")
class EmergencyController {

    private static final int NEWEST = 200;

    private final Emergencies emergencies;
    private final Zones zones;
    private final SpeakerLines speakers;
    private final CommuneTimes times;

    EmergencyController(Emergencies emergencies, Zones zones, SpeakerLines speakers, CommuneTimes times) {
        this.emergencies = emergencies;
        this.zones = zones;
        this.speakers = speakers;
        this.times = times;
    }

    @Operation(
            summary = "Phát khẩn cấp ngay: hiệu báo động rồi nội dung, nhắc lại đến khi hết hiệu lực hoặc bị dừng;"
                    + " trả lời khi âm thanh đã sẵn sàng")
    @Creates
    @PostMapping
    ResponseEntity<EmergencyAnswer> declare(@RequestBody EmergencyRequest wanted, Principal who) {
        Emergency emergency = emergencies.declare(wanted.draft(times, emergencies::problems), who.getName());
        return Created.at(emergency.id(), shown(emergency));
    }

    @Operation(summary = "Các tin khẩn cấp, mới nhất trước")
    @GetMapping
    List<EmergencyAnswer> all() {
        return emergencies.newest(NEWEST).stream().map(this::shown).toList();
    }

    @Operation(summary = "Một tin khẩn cấp")
    @GetMapping("/{id}")
    EmergencyAnswer one(@PathVariable long id) {
        return emergencies.find(id).map(this::shown).orElseThrow(() -> NotFound.of("tin khẩn cấp", id));
    }

    @Operation(summary = "Dừng: loa im trong một giây, màn hình báo tin đã hết hiệu lực")
    @PostMapping("/{id}/stop")
    EmergencyAnswer stop(@PathVariable long id, Principal who) {
        return shown(emergencies.stop(id, who.getName()));
    }

    @Operation(summary = "Phê duyệt sau; người đã phát không được tự phê duyệt")
    @PostMapping("/{id}/approve")
    EmergencyAnswer approve(@PathVariable long id, Principal who) {
        return shown(emergencies.approve(id, who.getName()));
    }

    private EmergencyAnswer shown(Emergency emergency) {
        String waitsFor = emergency.inForce()
                ? speakers.emergencyBefore(zones.linesOf(emergency.what().zones()), emergency.id())
                        .map(LineUse::title)
                        .orElse(null)
                : null;
        return EmergencyAnswer.of(emergency, waitsFor, times);
    }
}
