package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The decision trace of one occurrence: what was checked, when, and what it said. Belongs to one thread. */
final class Trace {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM HH:mm:ss.SSS");
    private static final int MAX_CHARS = 4000;

    private final Clock clock;
    private final List<String> lines;

    Trace(List<String> earlier, Clock clock) {
        this.clock = clock;
        this.lines = new ArrayList<>(earlier);
    }

    void add(String line) {
        lines.add(TIME.format(clock.instant().atZone(clock.getZone())) + " " + line);
    }

    /** One line each; the oldest go if there is no room. */
    String text() {
        int from = 0;
        String text = String.join("\n", lines);
        while (text.length() > MAX_CHARS) {
            from++;
            text = String.join("\n", lines.subList(from, lines.size()));
        }
        return text;
    }
}
