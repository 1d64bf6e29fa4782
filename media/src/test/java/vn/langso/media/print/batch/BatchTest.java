package vn.langso.media.print.batch;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.langso.config.tests.EveryDatabase;

/** A test of print jobs with the real tables, files and guides. */
@EveryDatabase
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:batch;DB_CLOSE_DELAY=-1",
            "langso.data=target/batch-test-data-${langso.tests.fork:fork-1}",
            "langso.admin-password=Mat-khau-thu-1"
        })
@interface BatchTest {}
