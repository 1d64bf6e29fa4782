package vn.langso.config;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/** The config module as an application of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan("vn.langso.config")
@ConfigurationPropertiesScan("vn.langso.config")
class ConfigTestApplication {}
