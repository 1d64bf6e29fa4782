package vn.langso.scheduler.playout;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time that nobody can turn back; a test may (with a {@code @Primary} one). */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    Monotonic monotonic() {
        return System::nanoTime;
    }
}
