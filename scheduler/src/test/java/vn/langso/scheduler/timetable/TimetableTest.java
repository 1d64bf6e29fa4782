package vn.langso.scheduler.timetable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The timetable with all migrations, in memory, or in the PostgreSQL whose URL {@code langso.tests.database}
 * (environment: LANGSO_TESTS_DATABASE) gives.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TimetableFixture.class,
        properties = "spring.datasource.url=${langso.tests.database:jdbc:h2:mem:timetable;DB_CLOSE_DELAY=-1}")
@interface TimetableTest {}
