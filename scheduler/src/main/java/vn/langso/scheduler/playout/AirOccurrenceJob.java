package vn.langso.scheduler.playout;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Hands an occurrence over when its alarm goes; nothing else, so that no Quartz thread is ever held. */
class AirOccurrenceJob implements Job {
    static final String OCCURRENCE = "occurrence";

    private final Broadcaster broadcaster;

    AirOccurrenceJob(Broadcaster broadcaster) {
        this.broadcaster = broadcaster;
    }

    @Override
    public void execute(JobExecutionContext context) {
        broadcaster.enqueue(Long.parseLong(context.getTrigger().getJobDataMap().getString(OCCURRENCE)));
    }
}
