package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.OccurrenceStatus;

@Tag(name = "occurrences", description = "Sổ các lần phát")
@RestController
@RequestMapping("/api/v1/occurrences")
class OccurrenceController {

    private final Ledger ledger;
    private final ZoneFilter zones;
    private final CommuneTimes times;

    OccurrenceController(Ledger ledger, ZoneFilter zones, CommuneTimes times) {
        this.ledger = ledger;
        this.zones = zones;
        this.times = times;
    }

    @Operation(summary = "Các lần phát theo kế hoạch, kết quả và lý do; mặc định là hôm nay")
    @GetMapping
    List<OccurrenceAnswer> between(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @Parameter(description = "Những gì khu vực này nghe thấy, kể cả lịch đặt cho Toàn xã")
                    @RequestParam(required = false)
                    @Nullable
                    String zone,
            @RequestParam(required = false) @Nullable String status) {
        Period period = Period.of(from, to, times);
        return ledger.between(period.from(), period.to(), zones.checked(zone), status(status)).stream()
                .map(occurrence -> OccurrenceAnswer.of(occurrence, times))
                .toList();
    }

    private @Nullable OccurrenceStatus status(@Nullable String status) {
        if (status == null || status.isBlank()) {
            return null;
        }
        Input input = new Input(times);
        OccurrenceStatus word = input.word("status", status, OccurrenceStatus.class, null);
        input.refuseProblems();
        return word;
    }
}
