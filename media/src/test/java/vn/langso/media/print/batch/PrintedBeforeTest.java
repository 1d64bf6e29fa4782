package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.tests.EveryDatabase;
import vn.langso.config.tests.TestDatabase;
import vn.langso.media.print.imposition.Imposition;
import vn.langso.media.print.imposition.PaperUse;

/** Databases from the time when a sheet counted as printed as soon as it was made. */
@EveryDatabase
class PrintedBeforeTest {
    private final HikariDataSource database = TestDatabase.empty();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @BeforeEach
    void oneJobOfEachStateWithARecord() {
        tables().target("20261124.130").load().migrate();
        for (String state : List.of("DONE", "RUNNING", "PAUSED", "FAILED")) {
            jdbc.sql("""
                    insert into print_job (product, style, imposition, copies, base_address, printed_on, state, total,
                      requested_by, requested_at, finished_at)
                    values ('HANDOUT', 'SAVING', 'NONE', 3, 'https://xa.vn', date '2026-11-24', '%s', 1, 'lan',
                      timestamp with time zone '2026-11-24 08:00:00+07', timestamp with time zone '2026-11-24 08:01:00+07')
                    """.formatted(state)).update();
            jdbc.sql("""
                    insert into print_record (job_id, guide_slug, guide_version, guide_title, product, style, recipient,
                      copies, pages, printed_by, printed_at)
                    select max(id), 'cai-dat-vneid', 1, '%s', 'HANDOUT', 'SAVING', 'Thôn Đông', 3, 2, 'lan',
                      timestamp with time zone '2026-11-24 08:00:30+07'
                    from print_job
                    """.formatted(state)).update();
        }
        jdbc.sql("""
                insert into print_record (guide_slug, guide_version, guide_title, product, style, recipient, copies, pages,
                  printed_by, printed_at)
                values ('cai-dat-vneid', 1, 'single', 'HANDOUT', 'SAVING', 'Toàn xã', 3, 2, 'lan',
                  timestamp with time zone '2026-11-24 08:00:30+07')
                """).update();
        tables().load().migrate();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_had_a_file_goes_on_counting_and_is_not_counted_again() {
        JdbcPrintJobs jobs = new JdbcPrintJobs(jdbc);

        assertThat(new JdbcPrintRecords(jdbc).newest(9))
                .extracting(record -> record.guide().title())
                .containsExactly("single", "DONE");
        assertThat(jobs.before(Long.MAX_VALUE, 9))
                .extracting(PrintJob::state)
                .containsExactly(PrintJobState.FAILED, PrintJobState.PAUSED, PrintJobState.RUNNING, PrintJobState.DONE);
        PrintJob done = jobs.before(Long.MAX_VALUE, 9).getLast();
        assertThat(done.fetched()).isEqualTo(new PrintJob.Deed("lan", done.finishedAt()));
        assertThat(jobs.before(Long.MAX_VALUE, 3)).extracting(PrintJob::fetched).containsOnlyNulls();
    }

    /** Copies times pages, each of the product's own size; both sides of a hand-out are one sheet. */
    @Test
    void what_was_printed_keeps_its_figures() {
        assertThat(new JdbcPrintRecords(jdbc).sums(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z")))
                .singleElement()
                .satisfies(sum -> {
                    assertThat(sum.copies()).isEqualTo(6);
                    assertThat(sum.paper()).isEqualTo(new PaperUse(Imposition.NONE, 12, 6));
                });
    }

    private FluentConfiguration tables() {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration");
    }
}
