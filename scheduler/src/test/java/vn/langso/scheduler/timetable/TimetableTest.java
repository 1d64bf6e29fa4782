package vn.langso.scheduler.timetable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import vn.langso.config.tests.EveryDatabase;

/** The timetable with all migrations, empty before each test. */
@EveryDatabase
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TimetableFixture.class,
        properties = "spring.datasource.url=jdbc:h2:mem:timetable;DB_CLOSE_DELAY=-1")
@ExtendWith(EmptyTimetable.class)
@interface TimetableTest {}
