package vn.langso.scheduler.playout;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.scheduler.timetable.OccurrenceAlarms;

/**
 * The alarm clock: one trigger an occurrence, a little before its time, so that its sound is open and verified at the
 * second. Quartz's tables are a cache of the ledger; triggers are written in the caller's transaction. Thread-safe.
 */
@Component
class QuartzAlarms implements OccurrenceAlarms {
    /** How long before its time an occurrence is prepared. */
    static final Duration LEAD = Duration.ofSeconds(2);

    private static final String GROUP = "air";
    static final JobDetail JOB = JobBuilder.newJob(AirOccurrenceJob.class)
            .withIdentity(new JobKey("occurrence", GROUP))
            .storeDurably()
            .build();

    private final Scheduler scheduler;
    private final Clock clock;

    QuartzAlarms(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Setting the same alarm again changes nothing. */
    @Override
    @Transactional
    public void set(long occurrenceId, Instant at) {
        try {
            Trigger wanted = trigger(occurrenceId, at);
            Trigger there = scheduler.getTrigger(wanted.getKey());
            if (there == null) {
                scheduler.scheduleJob(wanted);
            } else if (!there.getStartTime().equals(wanted.getStartTime())) {
                scheduler.rescheduleJob(wanted.getKey(), wanted);
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("Cannot set the alarm of occurrence " + occurrenceId + " at " + at, e);
        }
    }

    @Override
    @Transactional
    public void clear(long occurrenceId) {
        try {
            scheduler.unscheduleJob(key(occurrenceId));
        } catch (SchedulerException e) {
            throw new IllegalStateException("Cannot clear the alarm of occurrence " + occurrenceId, e);
        }
    }

    /** Throws away every alarm there is; the job they wake is written as this version of the program has it. */
    @Transactional
    void clearAll() {
        try {
            scheduler.addJob(JOB, true);
            scheduler.unscheduleJobs(new ArrayList<>(scheduler.getTriggerKeys(GroupMatcher.triggerGroupEquals(GROUP))));
        } catch (SchedulerException e) {
            throw new IllegalStateException("Cannot clear the alarms", e);
        }
    }

    void start() {
        try {
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("Cannot start the alarm clock", e);
        }
    }

    void standBy() {
        try {
            scheduler.standby();
        } catch (SchedulerException e) {
            throw new IllegalStateException("Cannot halt the alarm clock", e);
        }
    }

    /** Whether several stations share the database. */
    boolean shared() {
        try {
            return scheduler.getMetaData().isJobStoreClustered();
        } catch (SchedulerException e) {
            throw new IllegalStateException("Cannot ask the alarm clock what it is", e);
        }
    }

    boolean running() {
        try {
            return scheduler.isStarted() && !scheduler.isInStandbyMode() && !scheduler.isShutdown();
        } catch (SchedulerException e) {
            return false;
        }
    }

    /**
     * Fires once, however late: what is too late is judged by the slot's rule, not by Quartz. A past start would wait for
     * Quartz's next look at misfires, up to a minute, so the past is now.
     */
    private Trigger trigger(long occurrenceId, Instant at) {
        Instant early = at.minus(LEAD);
        Instant now = clock.instant();
        return TriggerBuilder.newTrigger()
                .withIdentity(key(occurrenceId))
                .forJob(JOB)
                .usingJobData(AirOccurrenceJob.OCCURRENCE, Long.toString(occurrenceId))
                .startAt(Date.from(early.isBefore(now) ? now : early))
                .withSchedule(simpleSchedule().withRepeatCount(0).withMisfireHandlingInstructionFireNow())
                .build();
    }

    private static TriggerKey key(long occurrenceId) {
        return new TriggerKey("occurrence-" + occurrenceId, GROUP);
    }
}
