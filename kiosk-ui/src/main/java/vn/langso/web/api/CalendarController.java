package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
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
import vn.langso.config.calendar.BroadcastCalendar;
import vn.langso.config.calendar.SpecialDay;

@Tag(name = "calendar", description = "Ngày lễ, quốc tang, ngày bầu cử và điều chúng cho phép phát")
@RestController
@RequestMapping("/api/v1/calendar/days")
class CalendarController {

    private static final int SHOWN_DAYS = 365;

    private final BroadcastCalendar calendar;
    private final CommuneTimes times;

    CalendarController(BroadcastCalendar calendar, CommuneTimes times) {
        this.calendar = calendar;
        this.times = times;
    }

    @Operation(summary = "Các ngày đặc biệt; mặc định là một năm từ hôm nay")
    @GetMapping
    List<SpecialDayAnswer> between(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        LocalDate first = from == null
                ? times.today()
                : times.shown(times.planningFrom("from", from)).toLocalDate();
        LocalDate last = to == null
                ? first.plusDays(SHOWN_DAYS)
                : times.shown(times.planningUntil("to", to).minusNanos(1)).toLocalDate();
        return calendar.days(first, last).all().stream()
                .map(day -> SpecialDayAnswer.of(day, times))
                .toList();
    }

    @Operation(summary = "Thêm một quyết định; các lần phát đã lên lịch được xét lại ngay")
    @Creates
    @PostMapping
    ResponseEntity<SpecialDayAnswer> add(@RequestBody SpecialDayRequest wanted, Principal who) {
        SpecialDay day = calendar.add(wanted.draft(times, calendar::check), who.getName());
        SpecialDayAnswer answer = SpecialDayAnswer.of(day, times);
        return Created.at(String.valueOf(day.id()), answer);
    }

    @Operation(summary = "Gỡ một quyết định; những gì chỉ vì nó mà không phát thì phát lại")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, Principal who) {
        calendar.remove(id, who.getName());
    }
}
