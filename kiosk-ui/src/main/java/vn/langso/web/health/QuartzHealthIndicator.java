package vn.langso.web.health;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.playout.AlarmClock;
import vn.langso.scheduler.playout.ClockGate;

/**
 * Whether the alarm clock runs; it stands still while start-up reconciles the ledger, and on purpose while the machine's
 * clock is not believed.
 */
@Component
class QuartzHealthIndicator extends AbstractHealthIndicator {

    private final AlarmClock alarms;
    private final ClockGate gate;

    QuartzHealthIndicator(AlarmClock alarms, ClockGate gate) {
        super("Quartz does not answer");
        this.alarms = alarms;
        this.gate = gate;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Status halted = gate.problem().isPresent() ? LinesHealthIndicator.DEGRADED : Status.DOWN;
        health.status(alarms.running() ? Status.UP : halted);
    }
}
