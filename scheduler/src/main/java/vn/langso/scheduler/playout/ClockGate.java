package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.langso.config.StaffAction;

/**
 * Whether the machine's clock can be believed: timed airing holds while it cannot. A clock is believed as long as it
 * agrees with the monotonic time. One that jumped must run evenly for a while, not stand before the highest time that was
 * ever believed, and not too far ahead – or go back to where it was, or be confirmed by a person. So one wrong reading
 * poisons nothing. Emergencies go by {@link #now()}, which no jump moves. Thread-safe.
 */
@Service
public class ClockGate {
    private static final Logger log = LoggerFactory.getLogger(ClockGate.class);
    private static final Duration BACKWARDS = Duration.ofSeconds(60);
    private static final Duration MARK_EVERY = Duration.ofMinutes(1);
    private static final int REMEMBERED = 4;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/uuuu");

    private final JdbcClockMark marks;
    private final ClockSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Monotonic monotonic;

    /** Believed, the newest first; to any of them the clock may return. */
    private final Deque<TimeLine> believed = new ArrayDeque<>();

    private @Nullable TimeLine candidate;
    private @Nullable TimeLine marked;
    private boolean markKept;
    private @Nullable String problem = "Đồng hồ máy chưa được kiểm tra.";
    private long jumps;

    ClockGate(
            JdbcClockMark marks,
            ClockSettings settings,
            ApplicationEventPublisher events,
            Clock clock,
            Monotonic monotonic) {
        this.marks = marks;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
        this.monotonic = monotonic;
    }

    /** Why timed airing holds, as a Vietnamese sentence; empty while the clock is believed. */
    public synchronized Optional<String> problem() {
        look();
        return Optional.ofNullable(problem);
    }

    /** A person has looked at the clock: it is right, whatever it seems. */
    public void confirm(String by) {
        log.warn("The clock is confirmed by '{}': {}", by, clock.instant());
        confirm();
        events.publishEvent(
                new StaffAction(by, "confirm clock", TIME.format(clock.instant().atZone(clock.getZone()))));
    }

    private synchronized void confirm() {
        believe(new TimeLine(clock.instant(), monotonic.nanos()));
    }

    /** At the start: what was believed before counts. A start is no jump. */
    synchronized void begin() {
        long now = monotonic.nanos();
        marked = marks.mark().map(mark -> new TimeLine(mark, now)).orElse(null);
        Instant wall = clock.instant();
        problem = implausible(wall).orElse(null);
        if (problem == null) {
            believe(new TimeLine(wall, now));
        } else {
            log.error("Timed airing holds: {}", problem);
            candidate = new TimeLine(wall, now);
        }
    }

    /** Whether the clock is believed at this moment. Asks no database. */
    synchronized boolean open() {
        look();
        return problem == null;
    }

    /** How often another time came to be believed; whoever sees it change judges everything anew. */
    synchronized long jumps() {
        return jumps;
    }

    /** The best that is known of the time: the clock while it is believed, else what it would be had it not jumped. */
    synchronized Instant now() {
        look();
        TimeLine known = believed.isEmpty() ? marked : believed.getFirst();
        return problem == null || known == null ? clock.instant() : known.at(monotonic.nanos());
    }

    ZoneId zone() {
        return clock.getZone();
    }

    /** Keeps the highest time that was believed; once in a while. */
    void keepMark() {
        Instant mark = markDue();
        if (mark != null) {
            marks.mark(mark);
        }
    }

    private synchronized @Nullable Instant markDue() {
        long now = monotonic.nanos();
        if (!open()) {
            return null;
        }
        boolean due = !markKept || marked == null || marked.length(now).compareTo(MARK_EVERY) >= 0;
        if (!due) {
            return null;
        }
        markKept = true;
        marked = new TimeLine(clock.instant(), now);
        return marked.wall();
    }

    private void look() {
        Instant wall = clock.instant();
        long now = monotonic.nanos();
        Optional<TimeLine> known =
                believed.stream().filter(line -> line.holds(wall, now)).findFirst();
        if (known.isPresent()) {
            stay(known.get(), new TimeLine(wall, now));
        } else if (!believed.isEmpty() || candidate != null) {
            doubt(wall, now);
        }
    }

    /** Within five seconds a minute, on the line it is on or on an earlier one. */
    private void stay(TimeLine line, TimeLine here) {
        candidate = null;
        if (!line.equals(believed.peekFirst())) {
            log.warn("The clock went back to where it was: {}", here.wall());
            believed.removeAll(newerThan(line)); // they were wrong
            believed.remove(line);
            believe(here);
        } else if (line.length(here.nanos()).compareTo(MARK_EVERY) >= 0) {
            believed.removeFirst();
            believed.addFirst(here);
        }
        problem = null;
    }

    private List<TimeLine> newerThan(TimeLine line) {
        return believed.stream().takeWhile(other -> !other.equals(line)).toList();
    }

    private void doubt(Instant wall, long now) {
        if (candidate == null || !candidate.holds(wall, now)) {
            log.error("The clock jumped to {}, timed airing holds", wall);
            candidate = new TimeLine(wall, now);
        }
        Optional<String> why = implausible(wall);
        boolean settled = candidate.length(now).compareTo(settings.settle()) >= 0;
        if (why.isEmpty() && settled) {
            log.warn("The clock is believed again: {}", wall);
            believe(new TimeLine(wall, now));
        } else {
            problem = why.orElseGet(() -> jumped(wall));
        }
    }

    private void believe(TimeLine line) {
        believed.addFirst(line);
        while (believed.size() > REMEMBERED) {
            believed.removeLast();
        }
        candidate = null;
        marked = line;
        markKept = false; // whatever it was, from now on it is this time
        problem = null;
        jumps++;
    }

    private Optional<String> implausible(Instant wall) {
        TimeLine mark = marked;
        String stands = "Đồng hồ máy chỉ " + TIME.format(wall.atZone(clock.getZone()));
        String rest = ". Lịch phát tạm dừng đến khi đồng hồ đúng hoặc có người xác nhận.";
        if (wall.isBefore(start(settings.notBefore())) || !wall.isBefore(start(settings.notAfter()))) {
            return Optional.of(stands + ", không thể đúng" + rest);
        }
        if (mark != null && wall.isBefore(mark.wall().minus(BACKWARDS))) {
            return Optional.of(
                    stands + ", trước giờ đã ghi " + TIME.format(mark.wall().atZone(clock.getZone())) + rest);
        }
        Instant known = believed.isEmpty()
                ? (mark == null ? wall : mark.wall())
                : believed.getFirst().wall();
        if (wall.isAfter(known.plus(settings.longestAbsence()))) {
            return Optional.of(stands + ", sau lần chạy trước hơn "
                    + settings.longestAbsence().toDays() + " ngày" + rest);
        }
        return Optional.empty();
    }

    private String jumped(Instant wall) {
        return "Đồng hồ máy vừa nhảy đến " + TIME.format(wall.atZone(clock.getZone()))
                + ". Lịch phát tạm dừng " + Lateness.words(settings.settle())
                + " để chắc chắn đồng hồ chạy đều, hoặc đến khi có người xác nhận.";
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
