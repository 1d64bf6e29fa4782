package vn.langso.config;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.tests.EveryDatabase;

/**
 * A test of the config module with its real tables; what it wrote is rolled back.
 */
@EveryDatabase
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ConfigTestApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:config;DB_CLOSE_DELAY=-1",
            "langso.data=target/config-test-data",
            "langso.admin-password=Mat-khau-thu-1"
        })
@Transactional
@RecordApplicationEvents
public @interface ConfigTest {}
