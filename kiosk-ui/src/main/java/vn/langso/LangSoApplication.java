package vn.langso;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts everything. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LangSoApplication {
    public static void main(String[] args) {
        SpringApplication.run(LangSoApplication.class, args);
    }
}
