package vn.langso.scheduler.playout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.scheduler.sound.Programs;

/** The station without screens: file database, real Quartz, real lines. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "vn.langso",
        excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = SpringBootConfiguration.class))
@ConfigurationPropertiesScan("vn.langso")
class PlayoutTestApplication {

    /** Opens a station on a data directory with RTP lines on the loopback interface, one a port. */
    static ConfigurableApplicationContext open(Path data, String group, List<Integer> ports, String... settings) {
        Programs.shareUnpacked();
        List<String> arguments =
                new ArrayList<>(List.of("--langso.data=" + data, "--langso.admin-password=Mat-khau-thu-1"));
        for (int port : ports) {
            String line = "--langso.lines.loa-" + port;
            Collections.addAll(arguments, line + ".type=rtp", line + ".name=Loa " + port, line + ".address=" + group);
            Collections.addAll(arguments, line + ".port=" + port, line + ".interface=lo", line + ".zone=z" + port);
        }
        Collections.addAll(arguments, settings);
        SpringApplication application = new SpringApplication(PlayoutTestApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        return application.run(arguments.toArray(String[]::new));
    }

    /** A zone for each line, so that each can be on air by itself. */
    static void addZones(ConfigurableApplicationContext station, List<Integer> ports) {
        JdbcClient jdbc = station.getBean(JdbcClient.class);
        ports.forEach(port -> jdbc.sql("insert into zone (slug, name, position) values (?, ?, 1)")
                .params("z" + port, "Thôn " + port)
                .update());
    }
}
