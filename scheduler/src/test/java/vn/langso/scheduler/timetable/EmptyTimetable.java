package vn.langso.scheduler.timetable;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test: no slots, no decisions, no alarms, nothing heard, no trial, and 04:00 on the first of December. */
final class EmptyTimetable implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext beans = SpringExtension.getApplicationContext(test);
        TimetableFixture.clean(beans.getBean(JdbcClient.class));
        TimetableFixture.FakeAlarms alarms = beans.getBean(TimetableFixture.FakeAlarms.class);
        alarms.set.clear();
        alarms.broken = false;
        beans.getBean(TimetableFixture.FakeTrial.class).on = false;
        beans.getBean(TimetableFixture.Heard.class).events.clear();
        beans.getBean(TimetableFixture.TurnableClock.class).turnTo("2026-12-01T04:00");
    }
}
