package vn.langso.scheduler.playout;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;
import vn.langso.scheduler.bulletins.BulletinDraft;
import vn.langso.scheduler.bulletins.BulletinKind;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotConflictException;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;
import vn.langso.scheduler.timetable.Suspensions;

/** Thirty days of a station, with a timetable, operators and faults that all come from one seed. */
final class SimulatedMonth {
    static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 1);
    private static final int DAYS = 30;
    private static final List<String> ZONES = List.of("thon-a", "thon-b", "toan-xa");

    private final ConfigurableApplicationContext beans;
    private final SimulatedStation.Guards guards;
    private final Random random;
    private final SimulatedTime time;
    private final SimulatedDatabase database;
    private final SimulatedAlarms alarms;
    private final SimulatedAir air;
    private final MonthFacts facts = new MonthFacts();
    private final long seed;
    private SimulatedStation station;
    private boolean on;
    private boolean calm;

    SimulatedMonth(ConfigurableApplicationContext beans, SimulatedStation.Guards guards, long seed) {
        this.beans = beans;
        this.guards = guards;
        this.seed = seed;
        this.random = new Random(seed);
        this.time = beans.getBean(SimulatedTime.class);
        this.database = beans.getBean(SimulatedDatabase.class);
        this.alarms = beans.getBean(SimulatedAlarms.class);
        this.air = new SimulatedAir(time);
    }

    /** What was heard and what was written, and everything that contradicts a guarantee. */
    MonthReview run() {
        clean();
        time.reset(at(FIRST_DAY.minusDays(1).atTime(3, 0)));
        alarms.reset(new Random(seed + 1));
        database.reset(new Random(seed + 2));
        plan();
        firstBoot();
        faults();
        nights();
        time.runUntil(end(), this::powerCut);
        quiet();
        time.runUntil(end().plus(Duration.ofHours(20)), this::powerCut);
        database.dangerous(false);
        time.cutPower(station);
        return new MonthReview(seed, beans, facts, air, end());
    }

    private static Instant end() {
        return at(FIRST_DAY.plusDays(DAYS).atTime(2, 0));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(TurnedTime.ZONE).toInstant();
    }

    private void clean() {
        database.dangerous(false);
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        for (String table : List.of(
                "air_log",
                "occurrence_item",
                "occurrence",
                "slot_suspension",
                "zone_suspension",
                "slot_zone",
                "slot_item",
                "slot",
                "station_boot",
                "clock_mark")) {
            jdbc.sql("delete from " + table).update();
        }
        for (String numbered : List.of("slot", "occurrence", "air_log", "slot_suspension", "zone_suspension")) {
            jdbc.sql("alter table " + numbered + " alter column id restart with 1")
                    .update(); // numbers order much
        }
        for (String zone : ZONES.subList(0, 2)) {
            jdbc.sql(
                            "insert into zone (slug, name, position) select ?, ?, 1 where not exists (select 1 from zone where slug = ?)")
                    .params(zone, zone, zone)
                    .update();
            jdbc.sql(
                            "insert into zone_line (zone, line) select ?, ? where not exists (select 1 from zone_line where zone = ?)")
                    .params(zone, zone + "-stream", zone)
                    .update();
        }
    }

    /** Several slots inside the sessions; what would collide is refused and left out. */
    private void plan() {
        BroadcastSchedule schedule = beans.getBean(BroadcastSchedule.class);
        for (int i = 0; i < 7; i++) {
            List<Integer> codes = IntStream.range(0, 1 + random.nextInt(2))
                    .map(n -> 1 + random.nextInt(SimulationApplication.CLIPS))
                    .distinct()
                    .boxed()
                    .toList();
            List<Long> bulletins = codes.stream().map(this::bulletin).toList();
            LocalTime hour = LocalTime.of(random.nextBoolean() ? 5 : 17, 30).plusMinutes(random.nextInt(29));
            hour = hour.getHour() < 12 ? hour.plusMinutes(random.nextInt(29)) : hour.minusMinutes(random.nextInt(29));
            String rule = rule();
            SlotDraft draft = new SlotDraft(
                    "Lịch " + i,
                    bulletins.stream().map(id -> new SlotItem(id, 1, 0)).toList(),
                    List.of(ZONES.get(random.nextInt(3))),
                    FIRST_DAY.atTime(hour),
                    rule,
                    List.of(0, 5, 10, 30).get(random.nextInt(4)),
                    Resume.values()[Math.max(0, random.nextInt(5) - 2)]);
            try {
                facts.planned(schedule.plan(draft, "lan"), codes, bulletins);
            } catch (SlotConflictException e) {
                // the next one is elsewhere
            }
        }
    }

    private String rule() {
        DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
        return switch (random.nextInt(4)) {
            case 0 -> "RRULE:FREQ=WEEKLY;BYDAY=" + day.name().substring(0, 2);
            case 1 -> "RRULE:FREQ=DAILY;INTERVAL=2";
            default -> "RRULE:FREQ=DAILY";
        };
    }

    private long bulletin(int code) {
        Bulletins bulletins = beans.getBean(Bulletins.class);
        long clip = beans.getBean(JdbcClient.class)
                .sql("select id from clip where title = ?")
                .param("Âm thanh " + code)
                .query(Long.class)
                .single();
        BulletinDraft draft =
                new BulletinDraft("Bản tin " + code, BulletinKind.RECORDING, Priority.NORMAL, null, null, clip, null);
        long bulletin = bulletins.create(draft, "soan").id();
        bulletins.submit(bulletin, "soan");
        return bulletins.approve(bulletin, "duyet").id();
    }

    /** Everything later happens in its time, which notices a power cut. */
    private void firstBoot() {
        try {
            boot();
        } catch (SimulatedTime.PowerCut e) {
            powerCut();
        }
    }

    private void boot() {
        station = new SimulatedStation(beans, air, guards);
        on = true;
        database.dangerous(!calm);
        try {
            station.open();
        } catch (RuntimeException e) {
            database.repair();
            powerCut();
        }
    }

    /** Off now, and on again after a while; sometimes with a clock that has lost its time. */
    private void powerCut() {
        on = false;
        database.dangerous(false);
        time.cutPower(station);
        air.powerCut();
        time.turn(Duration.ZERO);
        Duration off = outage();
        facts.off(time.trueTime(), off);
        time.after(off, null, this::powerReturns);
    }

    private void powerReturns() {
        database.repair();
        if (random.nextInt(6) == 0 && time.trueTime().isBefore(end())) {
            time.turn(Duration.between(time.trueTime(), Instant.EPOCH.plusSeconds(40)));
            time.after(Duration.ofSeconds(20 + random.nextInt(280)), null, () -> turn(Duration.ZERO));
        }
        boot();
    }

    private Duration outage() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> Duration.ofSeconds(2 + random.nextInt(27));
            case 3, 4 -> Duration.ofSeconds(31 + random.nextInt(560));
            case 5, 6 -> Duration.ofMinutes(11 + random.nextInt(40));
            default -> Duration.ofMinutes(60 + random.nextInt(600));
        };
    }

    private void turn(Duration wrong) {
        if (on) {
            time.turn(wrong);
            station.attentive();
        }
    }

    /** Most of them hit when something is about to be on air. */
    private void faults() {
        List<Instant> moments = facts.dates(end());
        for (int i = 0; i < 60 && !moments.isEmpty(); i++) {
            Instant near = moments.get(random.nextInt(moments.size())).plusMillis(random.nextInt(20_000) - 5_000);
            Instant when = random.nextInt(5) > 0
                    ? near
                    : at(FIRST_DAY.atStartOfDay()).plusSeconds(random.nextInt(DAYS * 86_400));
            int kind = random.nextInt(10);
            time.at(when, null, () -> fault(kind));
        }
    }

    private void fault(int kind) {
        if (!on) {
            return;
        }
        Duration while_ = Duration.ofMillis(500 + random.nextInt(40_000));
        switch (kind) {
            case 0, 1, 2, 3 -> powerCut();
            case 4 -> closeProperly();
            case 5 -> {
                facts.trouble(time.trueTime(), while_);
                database.away(while_);
            }
            case 6 -> {
                facts.trouble(time.trueTime(), while_);
                database.diskBroken(while_);
            }
            case 7, 8 -> clockJumps();
            default -> {
                String line = ZONES.get(random.nextInt(3)) + "-stream";
                air.breakLine(line, time.trueTime().plus(while_));
            }
        }
    }

    private void closeProperly() {
        station.close();
        SimulatedStation closing = station;
        time.after(Duration.ofSeconds(4), null, () -> {
            if (on && station == closing) { // else the power was cut before, and comes back by itself
                powerCut();
            }
        });
    }

    /** A wrong reading is put right before anybody could believe it; what cannot be true may last. */
    private void clockJumps() {
        boolean absurd = random.nextBoolean();
        Duration size = absurd
                ? Duration.ofDays(3_650)
                : List.of(
                                Duration.ofMinutes(1),
                                Duration.ofHours(1),
                                Duration.ofHours(8),
                                Duration.ofDays(1),
                                Duration.ofHours(-1),
                                Duration.ofHours(-8))
                        .get(random.nextInt(6));
        Duration length = Duration.ofSeconds(absurd ? 10 + random.nextInt(3_000) : 2 + random.nextInt(100));
        turn(size.plusSeconds(random.nextInt(50)));
        SimulatedStation turned = station;
        time.after(length, null, () -> {
            if (station == turned) {
                turn(Duration.ZERO);
            }
        });
    }

    /** Each night operators change something, and everything of the day before must have its outcome. */
    private void nights() {
        for (int day = 0; day < DAYS; day++) {
            time.at(at(FIRST_DAY.plusDays(day).atTime(3, 0)), null, this::night);
        }
    }

    private void night() {
        if (!on) {
            return;
        }
        database.dangerous(false);
        if (station.believesItsClock() && time.wrong().isZero()) {
            facts.unfinished(beans, time.trueTime().minus(Duration.ofHours(6)));
            operate();
        }
        database.dangerous(true);
    }

    private void operate() {
        if (random.nextInt(4) > 0 || facts.slots().isEmpty()) {
            return;
        }
        Slot slot = facts.slots().get(random.nextInt(facts.slots().size()));
        try {
            switch (random.nextInt(3)) {
                case 0 -> cancelNext(slot);
                case 1 -> {
                    String zone = ZONES.get(random.nextInt(2));
                    LocalDateTime until = LocalDateTime.now(time).plusHours(10 + random.nextInt(50));
                    beans.getBean(Suspensions.class).suspendZone(zone, null, until, "mất điện", "lan");
                    facts.suspended(zone + "-stream", time.trueTime(), at(until));
                }
                default -> {
                    long bulletin = facts.bulletinsOf(slot).getFirst();
                    beans.getBean(Bulletins.class).withdraw(bulletin, "Đã cũ.", "duyet");
                    facts.withdrawn(slot, time.trueTime());
                }
            }
        } catch (Refusal e) {
            // done before
        }
    }

    private void cancelNext(Slot slot) {
        facts.rows(beans).stream()
                .filter(row -> row.slotId() == slot.id() && row.status() == OccurrenceStatus.PLANNED)
                .filter(row -> row.plannedAt().isAfter(time.trueTime().plusSeconds(60)))
                .findFirst()
                .ifPresent(row -> {
                    beans.getBean(BroadcastSchedule.class).cancel(slot.id(), row.plannedAt(), "lan");
                    facts.cancelled(row.id());
                });
    }

    /** The last day has no faults: everything must come right by itself. */
    private void quiet() {
        calm = true;
        database.repair();
        database.dangerous(false);
        turn(Duration.ZERO);
    }
}
