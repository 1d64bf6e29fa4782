package vn.langso.media.print.batch;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before and after each test: nothing ordered, nothing printed, no teams, and a runner that waits for orders. */
final class NoPrintJobs implements BeforeEachCallback, AfterEachCallback {
    @Override
    public void beforeEach(ExtensionContext test) {
        clean(SpringExtension.getApplicationContext(test));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        clean(SpringExtension.getApplicationContext(test));
    }

    private static void clean(ApplicationContext beans) {
        PrintRunner runner = beans.getBean(PrintRunner.class);
        runner.stop();
        delete(beans.getBean(JdbcClient.class));
        runner.start();
    }

    /** All jobs and teams; nothing may print meanwhile. */
    static void delete(JdbcClient jdbc) {
        for (String table : List.of(
                "print_record", "print_job_chunk", "print_job_row", "print_job_guide", "print_job", "digital_team")) {
            jdbc.sql("delete from " + table).update();
        }
    }
}
