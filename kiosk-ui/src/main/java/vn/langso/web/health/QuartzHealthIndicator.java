package vn.langso.web.health;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.playout.AlarmClock;

/** Whether the alarm clock runs; it stands still while start-up reconciles the ledger. */
@Component
class QuartzHealthIndicator extends AbstractHealthIndicator {

    private final AlarmClock alarms;

    QuartzHealthIndicator(AlarmClock alarms) {
        super("Quartz does not answer");
        this.alarms = alarms;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(alarms.running() ? Status.UP : Status.DOWN);
    }
}
