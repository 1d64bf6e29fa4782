package vn.langso.scheduler.bulletins;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/** Bulletins with what they stand on, without timetable and speakers. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({"vn.langso.config", "vn.langso.media", "vn.langso.scheduler.bulletins"})
@ConfigurationPropertiesScan({"vn.langso.config", "vn.langso.media"})
class BulletinsTestApplication {}
