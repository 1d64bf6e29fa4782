package vn.langso.scheduler.playout;

import org.quartz.JobDetail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the one job known to Quartz, so that alarms can be set before the first start-up is through. */
@Configuration(proxyBeanMethods = false)
class AlarmConfiguration {
    @Bean
    JobDetail airOccurrenceJob() {
        return QuartzAlarms.JOB;
    }
}
