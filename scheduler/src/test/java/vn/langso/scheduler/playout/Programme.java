package vn.langso.scheduler.playout;

import static java.time.ZoneOffset.UTC;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.bulletins.BulletinDraft;
import vn.langso.scheduler.bulletins.BulletinKind;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.sound.Sound;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceAlarms;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Resume;

/**
 * Plans for tests: at any instant, also past ones and fractions of a second, which the timetable rightly refuses. Rows
 * and alarm in one transaction, as the timetable does it.
 */
final class Programme {
    private final JdbcClient jdbc;
    private final OccurrenceAlarms alarms;
    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final ClipLibrary clips;
    private final Bulletins bulletins;

    Programme(ConfigurableApplicationContext station) {
        this.jdbc = station.getBean(JdbcClient.class);
        this.alarms = station.getBean(OccurrenceAlarms.class);
        this.transaction = station.getBean(TransactionTemplate.class);
        this.ledger = station.getBean(Ledger.class);
        this.clips = station.getBean(ClipLibrary.class);
        this.bulletins = station.getBean(Bulletins.class);
    }

    /** A bulletin with this sound that may go on air. */
    long bulletin(Sound sound) {
        long clip = clips.add("thu.wav", new ByteArrayInputStream(sound.wav())).id();
        BulletinDraft draft = new BulletinDraft(
                "Bản tin thử " + clip, BulletinKind.RECORDING, Priority.NORMAL, null, null, clip, null);
        long bulletin = bulletins.create(draft, "soan").id();
        bulletins.submit(bulletin, "soan");
        return bulletins.approve(bulletin, "duyet").id();
    }

    /** Another last day: what was approved is not what would be heard. */
    void dropApproval(long bulletin) {
        bulletins.changeExpiry(bulletin, LocalDate.now(UTC).plusYears(1), "soan");
    }

    void withdrawApproval(long bulletin) {
        bulletins.withdraw(bulletin, "Thông tin đã cũ.", "duyet");
    }

    /** What an occurrence is planned with. */
    record Plan(String title, long bulletin, int lateMinutes, Resume resume, List<String> zones) {
        Plan(String title, long bulletin, String... zones) {
            this(title, bulletin, 10, Resume.RESTART, List.of(zones));
        }
    }

    /** Slot, ledger row and alarm in one transaction; returns the occurrence. */
    long plan(Plan plan, Instant at) {
        return transaction.execute(status -> {
            long occurrence = insert(plan, at);
            alarms.set(occurrence, at);
            return occurrence;
        });
    }

    /** Slot and ledger row only: nothing wakes it by itself. */
    long planWithoutAlarm(Plan plan, Instant at) {
        return transaction.execute(status -> insert(plan, at));
    }

    /** Another time for what is planned, and its alarm, in one transaction. */
    void move(long occurrence, Instant to) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update occurrence set planned_at = ? where id = ? and status = 'PLANNED'")
                    .params(to.atOffset(UTC), occurrence)
                    .update();
            alarms.set(occurrence, to);
        });
    }

    /** Sets an alarm in a transaction that then fails. */
    void failingPlan() {
        transaction.executeWithoutResult(status -> {
            alarms.set(999_999, Instant.now().plusSeconds(3_600));
            throw new IllegalStateException("after the alarm");
        });
    }

    Occurrence find(long occurrence) {
        return ledger.find(occurrence).orElseThrow();
    }

    boolean is(long occurrence, OccurrenceStatus status) {
        return find(occurrence).status() == status;
    }

    boolean ended(long occurrence) {
        return find(occurrence).status().isFinal();
    }

    /** Whatever is in the ledger. */
    boolean allEnded() {
        return ledger.between(Instant.EPOCH, Instant.now().plusSeconds(3_600), null, null).stream()
                .allMatch(occurrence -> occurrence.status().isFinal());
    }

    private long insert(Plan plan, Instant at) {
        long duration = duration(plan.bulletin());
        long slot = key(
                """
                insert into slot (version, title, start_local, late_minutes, duration_ms, filled_until, resume,
                    created_by, created_at)
                values (1, :title, timestamp '2026-01-01 05:00:00', :late, :duration, :at, :resume, 'van-hoa', :at)
                """,
                Map.of(
                        "title", plan.title(),
                        "late", plan.lateMinutes(),
                        "duration", duration,
                        "at", at.atOffset(UTC),
                        "resume", plan.resume().name()));
        jdbc.sql("insert into slot_item (slot_id, position, bulletin_id, repeats, gap_seconds) values (?, 0, ?, 1, 0)")
                .params(slot, plan.bulletin())
                .update();
        for (int i = 0; i < plan.zones().size(); i++) {
            jdbc.sql("insert into slot_zone (slot_id, position, zone) values (?, ?, ?)")
                    .params(slot, i, plan.zones().get(i))
                    .update();
        }
        return key("""
                insert into occurrence (slot_id, original_at, planned_at, duration_ms, status, trace)
                values (:slot, :at, :at, :duration, 'PLANNED', '')
                """, Map.of("slot", slot, "at", at.atOffset(UTC), "duration", duration));
    }

    private long duration(long bulletin) {
        return jdbc.sql("select c.duration_ms from bulletin b join clip c on c.id = b.clip_id where b.id = ?")
                .param(bulletin)
                .query(Long.class)
                .single();
    }

    private long key(String sql, Map<String, Object> values) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(values).update(key, "id");
        return key.getKeyAs(Long.class);
    }
}
