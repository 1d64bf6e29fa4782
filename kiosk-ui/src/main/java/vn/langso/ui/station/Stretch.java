package vn.langso.ui.station;

import java.time.Duration;
import vn.langso.scheduler.timetable.SlotItem;

/**
 * What it means to pull a date longer: its one bulletin plays more often. The length of one play is exact from its clip,
 * so nothing between two whole numbers of plays exists.
 */
record Stretch(int repeats, Duration length) {

    private static final int MOST = 10;

    /**
     * The number of plays nearest to the length wanted, 1 to {@value #MOST}.
     *
     * @param item the only one of the running order
     * @param now how long it plays as it is planned
     */
    static Stretch nearest(SlotItem item, Duration now, Duration wanted) {
        long gap = Duration.ofSeconds(item.gapSeconds()).toMillis();
        long play = (now.toMillis() + gap) / item.repeats();
        long repeats = Math.clamp(Math.round((wanted.toMillis() + gap) / (double) play), 1, MOST);
        return new Stretch((int) repeats, Duration.ofMillis(repeats * play - gap));
    }
}
