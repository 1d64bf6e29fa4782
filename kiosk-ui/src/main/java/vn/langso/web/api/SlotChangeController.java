package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotChanges;
import vn.langso.scheduler.timetable.Suspensions;

/** Changes a whole series. */
@Tag(name = "slots", description = "Lịch phát")
@RestController
@RequestMapping("/api/v1/slots/{id}")
class SlotChangeController {

    private final SlotChanges changes;
    private final Suspensions suspensions;
    private final NextOccurrences next;
    private final CommuneTimes times;

    SlotChangeController(SlotChanges changes, Suspensions suspensions, Ledger ledger, CommuneTimes times) {
        this.changes = changes;
        this.suspensions = suspensions;
        this.next = new NextOccurrences(ledger, times);
        this.times = times;
    }

    @Operation(summary = "Sửa lịch phát; người khác vừa sửa thì trả 409 với bản hiện nay")
    @PutMapping
    SlotAnswer edit(@PathVariable long id, @RequestBody EditRequest wanted, Principal who) {
        EditRequest.Checked asked = wanted.checked(times);
        Slot slot = changes.edit(id, asked.version(), asked.draft(), who.getName());
        return SlotAnswer.of(slot, next.of(slot), times);
    }

    @Operation(
            summary =
                    "Từ một ngày trở đi thay bằng một lịch phát khác; gửi kèm version mà người khác vừa sửa thì trả 409")
    @Creates
    @PostMapping("/split")
    ResponseEntity<SlotAnswer> split(@PathVariable long id, @RequestBody SplitRequest wanted, Principal who) {
        Slot slot = changes.split(id, wanted.version(), wanted.from(times), wanted.change(times), who.getName());
        var location = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/api/v1/slots/{id}")
                .buildAndExpand(slot.id())
                .toUri();
        return ResponseEntity.created(location).body(SlotAnswer.of(slot, next.of(slot), times));
    }

    @Operation(summary = "Tạm dừng lịch phát đến một lúc")
    @PostMapping("/suspend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void suspend(@PathVariable long id, @RequestBody SuspendRequest wanted, Principal who) {
        SuspendRequest.Checked checked = wanted.checked(times, suspensions::check);
        suspensions.suspendSlot(id, checked.from(), checked.until(), checked.reason(), who.getName());
    }

    @Operation(summary = "Phát lại lịch phát đang tạm dừng; nếu chưa tạm dừng thì bỏ lần tạm dừng sắp tới")
    @PostMapping("/resume")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(@PathVariable long id, Principal who) {
        suspensions.resumeSlot(id, who.getName());
    }
}
