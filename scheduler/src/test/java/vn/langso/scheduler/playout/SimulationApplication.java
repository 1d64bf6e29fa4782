package vn.langso.scheduler.playout;

import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.sound.Sound;

/** The station's classes on a database in memory, with simulated time and alarms; nothing opens by itself. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = QuartzAutoConfiguration.class)
@ComponentScan(
        basePackages = "vn.langso",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = SpringBootConfiguration.class),
            @ComponentScan.Filter(
                    type = FilterType.ASSIGNABLE_TYPE,
                    classes = {
                        Station.class,
                        QuartzAlarms.class,
                        WithdrawnOnAir.class,
                        LeadIn.class,
                        ClockConfiguration.class
                    })
        })
@ConfigurationPropertiesScan("vn.langso")
class SimulationApplication {
    /** Clips of 3 to 14 seconds; the code of each is its number. */
    static final int CLIPS = 12;

    private static final SimulatedTime TIME = new SimulatedTime();

    static final int SHORTEST = 150;
    static final int LONGER = 50;

    static ConfigurableApplicationContext open(Path data) {
        SpringApplication application = new SpringApplication(SimulationApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        ConfigurableApplicationContext beans = application.run(
                "--langso.data=" + data,
                "--langso.admin-password=Mat-khau-thu-1",
                "--langso.trial=false",
                "--langso.clock.not-before=2024-07-01",
                "--spring.datasource.url=jdbc:h2:mem:simulation;DB_CLOSE_DELAY=-1",
                "--logging.level.root=off");
        addClips(beans);
        return beans;
    }

    static int frames(int code) {
        return SHORTEST + LONGER * (code - 1);
    }

    /** What they say of themselves would not survive normalising, so they are put where clips lie. */
    private static void addClips(ConfigurableApplicationContext beans) {
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        ClipLibrary library = beans.getBean(ClipLibrary.class);
        for (int code = 1; code <= CLIPS; code++) {
            byte[] wav = new Sound(SimulatedAir.clip(code, frames(code)), 48_000).wav();
            jdbc.sql("""
                            insert into clip (title, sha256, duration_ms, loudness_lufs, true_peak_db, created_at)
                            values (?, ?, ?, -16, -1, current_timestamp)
                            """)
                    .params("Âm thanh " + code, sha256(wav), frames(code) * 20)
                    .update();
            Clip clip = library.newest(1).getFirst();
            write(library.file(clip), wav);
        }
    }

    private static void write(Path file, byte[] wav) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, wav);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Bean
    @Primary
    static SimulatedTime simulatedTime() {
        return TIME;
    }

    @Bean
    static SimulatedDatabase simulatedDatabase() {
        return new SimulatedDatabase(TIME);
    }

    @Bean
    @Primary
    SimulatedAlarms simulatedAlarms(SimulatedTime time) {
        return new SimulatedAlarms(time);
    }

    /** Nobody speaks before what begins once more. */
    @Bean
    LeadIn leadIn() {
        return mock(LeadIn.class);
    }
}
