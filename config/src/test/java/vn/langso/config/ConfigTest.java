package vn.langso.config;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of the config module with its real tables; what it wrote is rolled back. They are in memory, or in the
 * PostgreSQL whose URL {@code langso.tests.database} (environment: LANGSO_TESTS_DATABASE) gives.
 */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ConfigTestApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=${langso.tests.database:jdbc:h2:mem:config;DB_CLOSE_DELAY=-1}",
            "langso.data=target/config-test-data",
            "langso.admin-password=Mat-khau-thu-1"
        })
@Transactional
@RecordApplicationEvents
public @interface ConfigTest {}
