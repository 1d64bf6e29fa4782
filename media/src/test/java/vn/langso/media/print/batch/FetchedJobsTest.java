package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.places.DigitalTeams;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;

/** A job counts as printed when somebody takes its file, and then once. */
@BatchTest
@ExtendWith(NoPrintJobs.class)
class FetchedJobsTest {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    private PrintJobs jobs;

    @Autowired
    private DigitalTeams teams;

    @Autowired
    private PrintHistory history;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_nobody_fetched_is_not_printed() {
        PrintJob job = finished();
        jdbc.sql("update print_job_guide set version = -1").update();

        jobs.file(job.id());

        assertThat(found(job).fetched()).isNull();
        assertThat(history.newest(9)).isEmpty();
        assertThat(history.stale()).isEmpty();
        assertThat(history.sums(LocalDate.EPOCH, LocalDate.of(2100, 1, 1))).isEmpty();

        jobs.fetch(job.id(), "binh");

        assertThat(history.stale()).extracting(StalePrint::hamlets).containsExactly(2);
    }

    @Test
    void the_first_who_fetches_it_prints_as_many_copies_as_were_ordered() {
        PrintJob job = finished();

        jobs.fetch(job.id(), "binh");

        PrintJob.Deed fetched = Objects.requireNonNull(found(job).fetched());
        assertThat(fetched.by()).isEqualTo("binh");
        assertThat(history.newest(9))
                .hasSize(2)
                .allSatisfy(record -> {
                    assertThat(record.jobId()).isEqualTo(job.id());
                    assertThat(record.guide()).isEqualTo(job.guides().getFirst());
                    assertThat(List.of(record.copies(), record.pages())).containsExactly(30, 2);
                    assertThat(record.printedBy()).isEqualTo("binh");
                    assertThat(record.printedAt()).isEqualTo(fetched.at());
                })
                .extracting(PrintRecord::recipient)
                .containsExactlyInAnyOrder("Thôn Đông – Tổ 1", "Thôn Tây – Tổ 3");
        LocalDate day = fetched.at().atZone(HERE).toLocalDate();
        assertThat(history.sums(day, day)).extracting(PrintSum::copies).containsExactly(60L);
    }

    @Test
    void whoever_fetches_it_again_prints_nothing_more() throws IOException {
        PrintJob job = finished();

        IntStream.range(0, 8).parallel().forEach(time -> jobs.fetch(job.id(), "lan"));
        jobs.fetchZip(job.id(), OutputStream.nullOutputStream(), "binh");

        assertThat(history.newest(99)).hasSize(2);
        assertThat(Objects.requireNonNull(found(job).fetched()).by()).isEqualTo("lan");
    }

    @Test
    void a_zip_counts_when_it_got_through() throws IOException {
        PrintJob job = finished();
        assertThatIOException().isThrownBy(() -> jobs.fetchZip(job.id(), broken(), "lan"));
        assertThat(history.newest(9)).isEmpty();

        jobs.fetchZip(job.id(), OutputStream.nullOutputStream(), "lan");

        assertThat(history.newest(9)).hasSize(2);
    }

    private static OutputStream broken() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("the browser went away");
            }
        };
    }

    /** Three ordered, of which one cannot be printed. */
    private PrintJob finished() {
        teams.importList(TeamLists.csv("""
                Thôn Đông,thôn,Tổ 1,Nguyễn Văn An,,0912345678
                Thôn Đông,thôn,Tổ 2,Lý Hồng A 漢,,0912345679
                Thôn Tây,thôn,Tổ 3,Lê Văn Cường,,0912345680
                """), "lan");
        PrintJob job = jobs.order(
                new PrintOrder(
                        List.of("cai-dat-vneid"),
                        PrintProduct.HANDOUT,
                        LeafletStyle.SAVING,
                        new Recipients.Teams(),
                        Imposition.NONE,
                        30,
                        URI.create("https://duchop.example.vn")),
                "lan");
        await().atMost(Duration.ofMinutes(3)).until(() -> found(job).state().isOver());
        return found(job);
    }

    private PrintJob found(PrintJob job) {
        return jobs.find(job.id()).orElseThrow();
    }
}
