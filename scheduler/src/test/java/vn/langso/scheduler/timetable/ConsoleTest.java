package vn.langso.scheduler.timetable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.langso.config.tests.EveryDatabase;

/** The timetable and what the console reads from it and does with it. */
@EveryDatabase
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TimetableFixture.class,
        properties = "spring.datasource.url=jdbc:h2:mem:console;DB_CLOSE_DELAY=-1")
@Import({
    BulkEdits.class,
    DateEdits.class,
    HearingPlan.class,
    JdbcEntryFacts.class,
    JointOrders.class,
    Misfits.class,
    Timetable.class,
    UnheardDates.class
})
@interface ConsoleTest {}
