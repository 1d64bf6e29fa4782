package vn.langso.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.scheduler.emergency.Emergencies;

/**
 * "Are you there?", asked by every kiosk page every five seconds. Open to everybody, without a session; it reads the
 * guides, so that a server without its database counts as gone.
 */
@Hidden
@RestController
class KioskPing {
    private final GuideLibrary guides;
    private final Emergencies emergencies;
    private final Clock clock;
    private final String boot = UUID.randomUUID().toString();

    KioskPing(GuideLibrary guides, Emergencies emergencies, Clock clock) {
        this.guides = guides;
        this.emergencies = emergencies;
        this.clock = clock;
    }

    /**
     * What a kiosk compares with the last answer.
     *
     * @param boot another one after each start of the server: the page must load again
     * @param guides another one after each change of a guide: kept pages are stale
     * @param emergencies what is in force, to be shown on every screen
     * @param over a sentence that says what was in force a short while ago; empty where nothing was
     */
    record Pong(String boot, String guides, List<EmergencyNotice> emergencies, String over) {}

    @GetMapping("/kiosk/ping")
    ResponseEntity<Pong> ping() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Pong(
                        boot,
                        Integer.toHexString(edition().hashCode()),
                        notices(),
                        EmergencyOver.now(emergencies, clock).inOneLine()));
    }

    private List<EmergencyNotice> notices() {
        return emergencies.inForce().stream()
                .map(emergency -> EmergencyNotice.of(emergency, clock))
                .toList();
    }

    private List<String> edition() {
        return guides.all().stream()
                .map(guide -> guide.slug() + guide.version() + guide.confirmed())
                .toList();
    }
}
