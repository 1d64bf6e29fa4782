package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.scheduler.timetable.BroadcastPolicies;
import vn.langso.scheduler.timetable.BroadcastPolicy;

@Tag(name = "windows", description = "Khung giờ phát theo quy định, có ngày áp dụng và căn cứ")
@RestController
@RequestMapping("/api/v1/windows")
class WindowController {

    private final BroadcastPolicies policies;
    private final CommuneTimes times;

    WindowController(BroadcastPolicies policies, CommuneTimes times) {
        this.policies = policies;
        this.times = times;
    }

    @Operation(summary = "Mọi quy định khung giờ, theo ngày áp dụng; id trống là quy định có sẵn")
    @GetMapping
    List<BroadcastPolicy> all() {
        return policies.all();
    }

    @Operation(summary = "Quy định khung giờ mới; các lần phát đã lên lịch được xét lại ngay")
    @Creates
    @PostMapping
    ResponseEntity<BroadcastPolicy> decide(@RequestBody WindowRequest wanted, Principal who) {
        BroadcastPolicy decided = policies.decide(wanted.policy(times, policies::check), who.getName());
        return Created.at(String.valueOf(decided.id()), decided);
    }

    @Operation(summary = "Bỏ một quy định; quy định trước nó áp dụng lại")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long id, Principal who) {
        policies.revoke(id, who.getName());
    }
}
