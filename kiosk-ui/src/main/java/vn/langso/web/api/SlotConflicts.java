package vn.langso.web.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.SlotConflictException;
import vn.langso.scheduler.timetable.StaleDateException;
import vn.langso.scheduler.timetable.StaleSlotException;
import vn.langso.web.errors.Problems;

/** A plan that does not fit answers 409 with every conflict and with times that are free, as the preview does. */
@RestControllerAdvice(basePackageClasses = SlotConflicts.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class SlotConflicts {

    private static final Logger log = LoggerFactory.getLogger(SlotConflicts.class);

    private final NextOccurrences next;
    private final CommuneTimes times;

    SlotConflicts(Ledger ledger, CommuneTimes times) {
        this.next = new NextOccurrences(ledger, times);
        this.times = times;
    }

    @ExceptionHandler
    ProblemDetail conflicts(SlotConflictException refused) {
        log.info("Refused plan: {}", refused.getMessage());
        PreviewAnswer preview = PreviewAnswer.of(refused.preview(), times);
        ProblemDetail problem = Problems.of(refused);
        problem.setProperty("conflicts", preview.conflicts());
        problem.setProperty("freeTimes", preview.freeTimes());
        problem.setProperty("orders", preview.orders());
        return problem;
    }

    /** Somebody else was faster: the slot as it is now, so that the sender can choose. */
    @ExceptionHandler
    ProblemDetail stale(StaleSlotException refused) {
        log.info("Refused edit: {}", refused.getMessage());
        ProblemDetail problem = Problems.of(refused);
        problem.setProperty("current", SlotAnswer.of(refused.current(), next.of(refused.current()), times));
        return problem;
    }

    /** The same for one date. */
    @ExceptionHandler
    ProblemDetail stale(StaleDateException refused) {
        log.info("Refused change of a date: {}", refused.getMessage());
        ProblemDetail problem = Problems.of(refused);
        problem.setProperty("currentOccurrence", OccurrenceAnswer.of(refused.current(), times));
        return problem;
    }
}
