package vn.langso.config;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock: everything asks it for the time, so a test may turn it (with a {@code @Primary} clock). */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {
    /** The zone of every commune; Vietnam has had one zone without summer time since 1975. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
