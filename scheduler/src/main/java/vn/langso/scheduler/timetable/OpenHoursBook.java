package vn.langso.scheduler.timetable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The broadcast windows of each day, for those who plan; they hold in trial mode too, though nobody enforces them. */
@Service
public class OpenHoursBook {
    private final BroadcastPolicies policies;

    OpenHoursBook(BroadcastPolicies policies) {
        this.policies = policies;
    }

    /** Of the days from the first up to, not including, the last; by time. */
    public List<OpenHours> between(LocalDate from, LocalDate to) {
        List<BroadcastPolicy> all = policies.all();
        return Stream.iterate(from, day -> day.isBefore(to), day -> day.plusDays(1))
                .flatMap(day -> sessions(all, day))
                .toList();
    }

    /** @param all by the day from which they hold */
    private static Stream<OpenHours> sessions(List<BroadcastPolicy> all, LocalDate day) {
        return all.stream().filter(policy -> !policy.validFrom().isAfter(day)).reduce((before, after) -> after).stream()
                .flatMap(policy -> policy.sessions().stream().map(session -> hours(day, session)));
    }

    private static OpenHours hours(LocalDate day, BroadcastPolicy.Session session) {
        LocalDateTime opens = day.atTime(session.start());
        return new OpenHours(opens, opens.plusMinutes(session.maxMinutes()));
    }
}
