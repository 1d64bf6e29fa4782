package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Known;
import vn.langso.scheduler.timetable.Occurrence;

/**
 * Changes one date of a slot; the planned time in the address names it, local or with offset. Who sends the slot's version
 * or the date's revision along – in the body where there is one, else in the address – is refused where somebody else was
 * faster; who does not, changes what stands there.
 */
@Tag(name = "slots", description = "Lịch phát")
@RestController
@RequestMapping("/api/v1/slots/{id}/occurrences/{plannedAt}")
class SlotOccurrenceController {

    private final BroadcastSchedule schedule;
    private final CommuneTimes times;

    SlotOccurrenceController(BroadcastSchedule schedule, CommuneTimes times) {
        this.schedule = schedule;
        this.times = times;
    }

    @Operation(summary = "Hủy một lần phát")
    @PostMapping("/cancel")
    OccurrenceAnswer cancel(
            @PathVariable long id,
            @PathVariable String plannedAt,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(required = false) @Nullable Integer revision,
            Principal who) {
        return shown(schedule.cancel(
                id, times.instant("plannedAt", plannedAt), new Known(version, revision), who.getName()));
    }

    @Operation(summary = "Khôi phục một lần phát đã hủy hoặc đã dời")
    @PostMapping("/restore")
    OccurrenceAnswer restore(
            @PathVariable long id,
            @PathVariable String plannedAt,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(required = false) @Nullable Integer revision,
            Principal who) {
        return shown(schedule.restore(
                id, times.instant("plannedAt", plannedAt), new Known(version, revision), who.getName()));
    }

    @Operation(summary = "Đổi nội dung riêng của một lần phát")
    @PostMapping("/content")
    OccurrenceAnswer content(
            @PathVariable long id, @PathVariable String plannedAt, @RequestBody ContentRequest wanted, Principal who) {
        return shown(schedule.changeContent(
                id, times.instant("plannedAt", plannedAt), wanted.known(), wanted.checked(times), who.getName()));
    }

    @Operation(summary = "Dời một lần phát sang giờ khác")
    @PostMapping("/move")
    OccurrenceAnswer move(
            @PathVariable long id, @PathVariable String plannedAt, @RequestBody MoveRequest wanted, Principal who) {
        return shown(schedule.move(
                id, times.instant("plannedAt", plannedAt), wanted.known(), wanted.checked(times), who.getName()));
    }

    private OccurrenceAnswer shown(Occurrence occurrence) {
        return OccurrenceAnswer.of(occurrence, times);
    }
}
