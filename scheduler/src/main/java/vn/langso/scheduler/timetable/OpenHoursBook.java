package vn.langso.scheduler.timetable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The broadcast windows of each day, for those who plan; they hold in trial mode too, though nobody enforces them. */
@Service
public class OpenHoursBook {
    OpenHoursBook() {}

    /** Of the days from the first up to, not including, the last; by time. */
    public List<OpenHours> between(LocalDate from, LocalDate to) {
        BroadcastWindows policy = BroadcastWindows.DEFAULT;
        return Stream.iterate(from, day -> day.isBefore(to), day -> day.plusDays(1))
                .filter(day -> !day.isBefore(policy.validFrom()))
                .flatMap(day -> policy.sessions().stream().map(session -> hours(day, session)))
                .toList();
    }

    private static OpenHours hours(LocalDate day, BroadcastWindows.Session session) {
        LocalDateTime opens = day.atTime(session.start());
        return new OpenHours(opens, opens.plusMinutes(session.maxMinutes()));
    }
}
