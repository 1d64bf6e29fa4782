package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.scheduler.bulletins.BulletinStatus;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.speakers.Zone;

/**
 * The timetable on a real database with a clock that tests turn, and its neighbours as hand-written fakes. It carries
 * no stereotype, so that no component scan finds it.
 */
@EnableAutoConfiguration(exclude = QuartzAutoConfiguration.class)
@Import({
    AirRuleBook.class,
    BroadcastPolicies.class,
    BroadcastSchedule.class,
    ClaimRules.class,
    Crossings.class,
    DateChanges.class,
    NamedDates.class,
    DateFit.class,
    DayRejudge.class,
    Freshness.class,
    JdbcLengths.class,
    JdbcOccurrences.class,
    JdbcPolicies.class,
    JdbcRedating.class,
    JdbcSlots.class,
    JdbcStandIns.class,
    JdbcSuspensions.class,
    Ledger.class,
    LedgerFiller.class,
    LedgerWriter.class,
    LineRules.class,
    LivingSeries.class,
    NewLengths.class,
    OwnContent.class,
    PlanDesk.class,
    Redating.class,
    SlotChanges.class,
    SlotChecks.class,
    SlotStandings.class,
    Suspensions.class,
    TakenTimes.class
})
@ComponentScan("vn.langso.config.calendar")
@ComponentScan( // writes as the application does
        basePackages = "vn.langso.config",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.OneWriter"))
class TimetableFixture {
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    static final String EAST = "thon-dong";
    static final String WEST = "thon-doai";

    /** Approved, 4 minutes 12 seconds. */
    static final long MORNING_NEWS = 1;

    /** Approved, 60 seconds. */
    static final long SHORT_NOTICE = 2;

    static final long DRAFT_NOTICE = 3;
    static final long WITHOUT_CLIP = 4;

    /** Approved, 75 minutes. */
    static final long LONG_PROGRAMME = 5;

    static final long EMERGENCY = 6;

    /** Approved, 60 seconds. */
    static final long PRIORITY_NOTICE = 7;

    /** Approved, with a clip in which nothing is heard. */
    static final long NOTHING = 8;

    /** Approved, 60 seconds, heard until 3 December 2026. */
    static final long EXPIRING = 9;

    /** Where the alarms of the fake are, and whether it fails. */
    static final class FakeAlarms implements OccurrenceAlarms {
        final Map<Long, Instant> set = new ConcurrentHashMap<>();
        volatile boolean broken;

        @Override
        public void set(long occurrenceId, Instant at) {
            if (broken) {
                throw new IllegalStateException("alarm clock is broken");
            }
            set.put(occurrenceId, at);
        }

        @Override
        public void clear(long occurrenceId) {
            set.remove(occurrenceId);
        }
    }

    /** A clock in the commune's zone that stands still until it is turned. */
    static final class TurnableClock extends Clock {
        private volatile Instant now = at("2026-12-01T04:00");

        void turnTo(String local) {
            now = at(local);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return VIETNAM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    /** Whether the commune is in trial mode. */
    static final class FakeTrial implements TrialMode {
        volatile boolean on;

        @Override
        public boolean isOn() {
            return on;
        }
    }

    /** Bulletins whose clip, or last day, is not what it was in the beginning, and those that were withdrawn. */
    static final class Recordings {
        final Map<Long, Duration> anew = new ConcurrentHashMap<>();
        final Map<Long, LocalDate> lastDays = new ConcurrentHashMap<>();
        final Set<Long> withdrawn = ConcurrentHashMap.newKeySet();

        Playable heard(Playable first) {
            long id = first.bulletinId();
            boolean gone = withdrawn.contains(id);
            return new Playable(
                    id,
                    first.title(),
                    gone ? BulletinStatus.WITHDRAWN : first.status(),
                    first.approved() && !gone,
                    first.priority(),
                    anew.getOrDefault(id, first.duration()),
                    first.clipLost(),
                    lastDays.getOrDefault(id, first.expiresOn()));
        }

        void asInTheBeginning() {
            anew.clear();
            lastDays.clear();
            withdrawn.clear();
        }
    }

    /** What was published. */
    static final class Heard {
        final List<OccurrenceChanged> events = new CopyOnWriteArrayList<>();

        @EventListener
        void on(OccurrenceChanged event) {
            events.add(event);
        }
    }

    @Bean
    FakeAlarms alarms() {
        return new FakeAlarms();
    }

    @Bean
    TurnableClock clock() {
        return new TurnableClock();
    }

    @Bean
    FakeTrial trial() {
        return new FakeTrial();
    }

    @Bean
    Recordings recordings() {
        return new Recordings();
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    @Bean
    ZoneBook zones() {
        Map<String, Zone> zones = new TreeMap<>();
        zones.put("toan-xa", new Zone("toan-xa", "Toàn xã", List.of("toan-xa-stream", "dong-stream", "doai-stream")));
        zones.put(EAST, new Zone(EAST, "Thôn Đông", List.of("dong-stream")));
        zones.put(WEST, new Zone(WEST, "Thôn Đoài", List.of("doai-stream")));
        zones.put("trong", new Zone("trong", "Thôn Trống", List.of()));
        return () -> List.copyOf(zones.values());
    }

    @Bean
    PlayableBulletins bulletins(Recordings recordings) {
        List<Playable> all = new ArrayList<>();
        all.add(approved(MORNING_NEWS, "Bản tin sáng", Duration.ofSeconds(252), Priority.NORMAL));
        all.add(approved(SHORT_NOTICE, "Thông báo ngắn", Duration.ofSeconds(60), Priority.NORMAL));
        all.add(new Playable(
                DRAFT_NOTICE,
                "Bản nháp",
                BulletinStatus.DRAFT,
                false,
                Priority.NORMAL,
                Duration.ofSeconds(60),
                false,
                null));
        all.add(new Playable(
                WITHOUT_CLIP, "Chưa thu", BulletinStatus.APPROVED, true, Priority.NORMAL, null, false, null));
        all.add(approved(LONG_PROGRAMME, "Chương trình dài", Duration.ofMinutes(75), Priority.NORMAL));
        all.add(approved(EMERGENCY, "Tin bão khẩn cấp", Duration.ofSeconds(60), Priority.EMERGENCY));
        all.add(approved(PRIORITY_NOTICE, "Thông báo ưu tiên", Duration.ofSeconds(60), Priority.PRIORITY));
        all.add(approved(NOTHING, "Trống", Duration.ZERO, Priority.NORMAL));
        all.add(new Playable(
                EXPIRING,
                "Đăng ký tiêm phòng",
                BulletinStatus.APPROVED,
                true,
                Priority.NORMAL,
                Duration.ofSeconds(60),
                false,
                LocalDate.of(2026, 12, 3)));
        return id -> all.stream()
                .filter(bulletin -> bulletin.bulletinId() == id)
                .map(recordings::heard)
                .findFirst();
    }

    private static Playable approved(long id, String title, Duration duration, Priority priority) {
        return new Playable(id, title, BulletinStatus.APPROVED, true, priority, duration, false, null);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VIETNAM).toInstant();
    }

    static SlotDraft draft(String title, long bulletin, String zone, String start, String recurrence) {
        return new SlotDraft(
                title,
                List.of(new SlotItem(bulletin, 1, 0)),
                List.of(zone),
                LocalDateTime.parse(start),
                recurrence,
                10,
                Resume.RESTART);
    }

    static void clean(JdbcClient jdbc) {
        for (String table : List.of(
                "occurrence_item",
                "occurrence",
                "slot_suspension",
                "zone_suspension",
                "slot_zone",
                "slot_item",
                "slot",
                "broadcast_session",
                "broadcast_policy",
                "sensitive_zone",
                "calendar_day")) {
            jdbc.sql("delete from " + table).update();
        }
    }
}
