package vn.langso.web.health;

import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.speakers.LineState;
import vn.langso.scheduler.speakers.SpeakerLines;

/**
 * Whether sound can go out. One dead line of many is told, but does not make the whole installation count as down: a
 * supervisor that restarted it then would silence the lines that work.
 */
@Component
class LinesHealthIndicator extends AbstractHealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");

    private final SpeakerLines lines;

    LinesHealthIndicator(SpeakerLines lines) {
        super("Line states cannot be read");
        this.lines = lines;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<LineState> all = lines.states();
        List<String> dead = all.stream()
                .filter(state -> !state.ready())
                .map(state -> state.line().id())
                .toList();
        health.status(status(all.size(), dead.size()))
                .withDetail("lines", all.size())
                .withDetail("notReady", dead);
    }

    private static Status status(int all, int dead) {
        if (dead == 0) {
            return Status.UP;
        }
        return dead < all ? DEGRADED : Status.DOWN;
    }
}
