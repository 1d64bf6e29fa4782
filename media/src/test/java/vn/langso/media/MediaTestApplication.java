package vn.langso.media;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/** Config and media as an application of their own. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan("vn.langso")
@ConfigurationPropertiesScan("vn.langso")
class MediaTestApplication {}
