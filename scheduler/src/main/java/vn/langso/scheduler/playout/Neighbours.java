package vn.langso.scheduler.playout;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.speakers.SpeakerLine;

/**
 * The stations beside this one on the same database. What one of them has on air is its open stretch in the air log; that
 * of a dead one holds no line any more. Thread-safe.
 */
@Component
class Neighbours {
    private final StationLife life;
    private final QuartzAlarms cluster;
    private final JdbcLineTurns turns;

    Neighbours(StationLife life, QuartzAlarms cluster, JdbcLineTurns turns) {
        this.life = life;
        this.cluster = cluster;
        this.turns = turns;
    }

    /** A living station beside this one has one of the lines. */
    static final class LineTaken extends RuntimeException {
        LineTaken() {
            super("Another station is on air on one of the lines", null, false, false);
        }
    }

    /**
     * In the transaction of a claim: until it is committed no other station begins on these lines. A station alone has
     * nobody to ask.
     *
     * @throws LineTaken if another one is there already
     */
    void giveWay(Collection<SpeakerLine> wanted) {
        if (!cluster.shared() || wanted.isEmpty()) {
            return;
        }
        List<String> lines = wanted.stream().map(SpeakerLine::id).toList();
        turns.take(lines);
        List<String> others = life.others();
        if (!others.isEmpty() && turns.onAir(lines, others)) {
            throw new LineTaken();
        }
    }
}
