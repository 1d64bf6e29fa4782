package vn.langso.web.health;

import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.playout.ClockGate;

/** Whether the machine's clock is believed. While it is not, timed airing holds; a restart would not help. */
@Component
class ClockHealthIndicator extends AbstractHealthIndicator {

    private final ClockGate gate;

    ClockHealthIndicator(ClockGate gate) {
        super("The clock cannot be judged");
        this.gate = gate;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Optional<String> problem = gate.problem();
        health.status(problem.isEmpty() ? Status.UP : LinesHealthIndicator.DEGRADED);
        problem.ifPresent(why -> health.withDetail("problem", why));
    }
}
