package vn.langso.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import vn.langso.config.PublicAddress;
import vn.langso.config.StorageSettings;
import vn.langso.media.audio.AudioSettings;
import vn.langso.media.print.PrintCounter;
import vn.langso.media.print.batch.ImposedSheets;

/** What {@link WebTest} starts: our web packages without database, Quartz and Vaadin, on a morning in February 2027. */
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            QuartzAutoConfiguration.class,
            SpringBootAutoConfiguration.class,
            SpringSecurityAutoConfiguration.class
        })
@ComponentScan(
        basePackages = "vn.langso.web",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "vn\\.langso\\.web\\.Kiosk.*"))
@ConfigurationPropertiesScan("vn.langso.web")
@EnableConfigurationProperties(AudioSettings.class)
@Import({PrintCounter.class, ImposedSheets.class})
class WebTestApplication {

    /** 05:00 in the commune. */
    private static final Instant NOW = Instant.parse("2027-02-04T22:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    StorageSettings storage() {
        return new StorageSettings(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Paper and pages name the address they were asked under. */
    @Bean
    PublicAddress address() {
        PublicAddress address = mock();
        when(address.of(any(), any())).then(call -> URI.create(call.<URI>getArgument(1) + call.<String>getArgument(0)));
        return address;
    }

    /** The cheapest BCrypt there is: tests sign in often. */
    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder(4);
    }

    @Bean
    MockMvcTester web(WebApplicationContext context) {
        return MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }
}
