package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.Slot;

@Tag(name = "slots", description = "Lịch phát")
@RestController
@RequestMapping("/api/v1/slots")
class SlotController {

    private final BroadcastSchedule schedule;
    private final NextOccurrences next;
    private final CommuneTimes times;

    SlotController(BroadcastSchedule schedule, Ledger ledger, CommuneTimes times) {
        this.schedule = schedule;
        this.next = new NextOccurrences(ledger, times);
        this.times = times;
    }

    @Operation(summary = "Lên lịch; có mâu thuẫn thì trả 409 với mọi mâu thuẫn và giờ còn trống")
    @Creates
    @PostMapping
    ResponseEntity<SlotAnswer> plan(@RequestBody SlotRequest wanted, Principal who) {
        Slot slot = schedule.plan(wanted.draft(times, schedule::check), who.getName());
        return Created.at(slot.id(), SlotAnswer.of(slot, next.of(slot), times));
    }

    @Operation(summary = "Xem trước các lần phát và mọi mâu thuẫn; không lưu gì")
    @PostMapping("/preview")
    PreviewAnswer preview(@RequestBody PreviewRequest wanted) {
        PreviewRequest.Checked asked = wanted.checked(times, schedule::checkForPreview);
        return PreviewAnswer.of(schedule.preview(asked.draft(), asked.from(), asked.count()), times);
    }

    @Operation(summary = "Mọi lịch phát")
    @GetMapping
    List<SlotAnswer> all() {
        return schedule.slots().stream()
                .map(slot -> SlotAnswer.of(slot, List.of(), times))
                .toList();
    }

    @Operation(
            summary =
                    "Một lịch phát với các lần phát sắp tới; đã bỏ thì trả 404, hoặc ended nếu trước đó đã có lần phát")
    @GetMapping("/{id}")
    SlotAnswer one(@PathVariable long id) {
        boolean stands = schedule.stands(id);
        Slot slot = schedule.find(id)
                .filter(_ -> stands || next.hasPast(id))
                .orElseThrow(() -> NotFound.of("lịch phát", id));
        return stands ? SlotAnswer.of(slot, next.of(slot), times) : SlotAnswer.ofEnded(slot, times);
    }

    @Operation(
            summary =
                    "Bỏ lịch phát; các lần chưa phát được hủy. Gửi kèm version mà người khác vừa sửa thì trả 409, không bỏ gì")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable long id, @RequestParam(required = false) @Nullable Long version, Principal who) {
        schedule.withdraw(id, version, who.getName());
    }
}
