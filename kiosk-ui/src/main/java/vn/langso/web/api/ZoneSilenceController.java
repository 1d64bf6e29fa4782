package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.scheduler.timetable.BroadcastPolicies;
import vn.langso.scheduler.timetable.SensitiveZone;
import vn.langso.scheduler.timetable.Suspension;
import vn.langso.scheduler.timetable.Suspensions;

/** Zones that are silent for a while, or quieter for good. */
@Tag(name = "speakers", description = "Khu vực và đường loa")
@RestController
@RequestMapping("/api/v1/zones")
class ZoneSilenceController {

    private final Suspensions suspensions;
    private final BroadcastPolicies policies;
    private final CommuneTimes times;

    ZoneSilenceController(Suspensions suspensions, BroadcastPolicies policies, CommuneTimes times) {
        this.suspensions = suspensions;
        this.policies = policies;
        this.times = times;
    }

    @Operation(summary = "Các khu vực đang hoặc sẽ tạm ngừng")
    @GetMapping("/suspensions")
    List<SuspensionAnswer> suspensions() {
        return suspensions.ofZones().stream()
                .map(one -> SuspensionAnswer.of(one, times))
                .toList();
    }

    @Operation(summary = "Tạm ngừng một khu vực đến một lúc, ví dụ vì mất điện")
    @PostMapping("/{slug}/suspend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void suspend(@PathVariable String slug, @RequestBody SuspendRequest wanted, Principal who) {
        SuspendRequest.Checked checked = wanted.checked(times, suspensions::check);
        suspensions.suspendZone(slug, checked.from(), checked.until(), checked.reason(), who.getName());
    }

    @Operation(summary = "Phát lại ở một khu vực đang tạm ngừng; nếu chưa tạm ngừng thì bỏ lần tạm ngừng sắp tới")
    @PostMapping("/{slug}/resume")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(@PathVariable String slug, Principal who) {
        suspensions.resumeZone(slug, who.getName());
    }

    @Operation(summary = "Các khu vực ở gần nơi cần yên tĩnh")
    @GetMapping("/sensitive")
    List<SensitiveZone> sensitive() {
        return policies.sensitiveZones();
    }

    @Operation(summary = "Ghi một khu vực ở gần nơi cần yên tĩnh; âm lượng ở đó thấp hơn")
    @PutMapping("/{slug}/sensitive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markSensitive(@PathVariable String slug, @RequestBody SiteRequest wanted, Principal who) {
        Input input = new Input(times);
        String site = input.text("site", wanted.site());
        input.refuseProblems();
        policies.markSensitive(slug, site, who.getName());
    }

    @Operation(summary = "Bỏ ghi khu vực ở gần nơi cần yên tĩnh")
    @DeleteMapping("/{slug}/sensitive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unmarkSensitive(@PathVariable String slug, Principal who) {
        policies.unmarkSensitive(slug, who.getName());
    }

    /** The place that wants quiet, for example "cạnh trạm y tế". */
    record SiteRequest(@Nullable String site) {}

    /** A zone that is silent for a while. */
    record SuspensionAnswer(String zone, OffsetDateTime from, OffsetDateTime until, String reason, String by) {

        static SuspensionAnswer of(Suspension one, CommuneTimes times) {
            return new SuspensionAnswer(
                    one.subject(), times.shown(one.from()), times.shown(one.until()), one.reason(), one.by());
        }
    }
}
