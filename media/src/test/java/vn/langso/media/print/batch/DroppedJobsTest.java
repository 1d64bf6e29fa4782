package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;
import vn.langso.config.StorageSettings;
import vn.langso.config.places.DigitalTeams;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;

/** Jobs that somebody cancels, and files that nobody wants. */
@BatchTest
@ExtendWith(NoPrintJobs.class)
class DroppedJobsTest {
    private static final String HASH = "ab".repeat(32);

    @Autowired
    private PrintJobs jobs;

    @Autowired
    private JobLedger ledger;

    @Autowired
    private DigitalTeams teams;

    @Autowired
    private PrintHistory history;

    @Autowired
    private PrintRunner runner;

    @Autowired
    private StorageSettings storage;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_job_that_waits_is_never_printed() {
        runner.stop();
        PrintJob waits = order(2);

        PrintJob cancelled = jobs.cancel(waits.id(), "binh");

        assertThat(cancelled.state()).isEqualTo(PrintJobState.CANCELLED);
        assertThat(Objects.requireNonNull(cancelled.dropped()).by()).isEqualTo("binh");
        runner.start();
        assertThat(finished(order(1)).state()).isEqualTo(PrintJobState.DONE);
        assertThat(found(waits)).isEqualTo(cancelled);
        assertThat(jobs.newest(9)).contains(cancelled);
        assertThat(refusal(() -> jobs.file(waits.id())).detail())
                .isEqualTo("Đợt in %d không còn tệp (đã hủy, 0/2 tờ); nếu còn cần, hãy đặt một đợt in mới."
                        .formatted(waits.id()));
        assertThat(refusal(() -> jobs.resume(waits.id(), "lan")).detail())
                .isEqualTo("Đợt in %d đang ở trạng thái “đã hủy” nên không in tiếp được.".formatted(waits.id()));
    }

    @Test
    void a_job_that_runs_stops_after_the_sheets_in_hand_and_leaves_nothing_on_the_disk() {
        Set<Path> before = stored();
        PrintJob runs = order(130);
        await().atMost(Duration.ofSeconds(60)).until(() -> found(runs).done() > 0);

        jobs.cancel(runs.id(), "lan");
        PrintJob next = finished(order(1));

        PrintJob stopped = found(runs);
        assertThat(stopped.state()).isEqualTo(PrintJobState.CANCELLED);
        assertThat(stopped.done()).isBetween(1, 129);
        assertThat(stored())
                .containsAll(before)
                .filteredOn(path -> !before.contains(path))
                .extracting(path -> path.getFileName().toString())
                .containsExactlyInAnyOrder(chunk(next) + ".pdf", next.fileSha256() + ".pdf");
        assertThat(history.newest(9)).isEmpty();
    }

    @Test
    void a_job_that_stands_still_is_cancelled_too() {
        runner.stop();
        PrintJob paused = order(2);
        jobs.pause(paused.id(), "lan");
        PrintJob failed = order(2);
        ledger.begin();
        ledger.failed(failed.id(), "Đĩa đầy.");

        assertThat(jobs.cancel(paused.id(), "lan").state()).isEqualTo(PrintJobState.CANCELLED);
        PrintJob cancelled = jobs.cancel(failed.id(), "lan");
        assertThat(cancelled.state()).isEqualTo(PrintJobState.CANCELLED);
        assertThat(cancelled.detail()).isNull();
    }

    @Test
    void jobs_that_are_not_over_are_listed_apart_however_many_there_are() {
        runner.stop();
        PrintJob failed = begun();
        ledger.failed(failed.id(), "Đĩa đầy.");
        PrintJob cancelled = order(1);
        jobs.cancel(cancelled.id(), "lan");
        PrintJob paused = order(1);
        jobs.pause(paused.id(), "lan");
        PrintJob waiting = order(1);

        assertThat(jobs.open()).extracting(PrintJob::id).containsExactly(waiting.id(), paused.id());
        assertThat(jobs.over(9)).extracting(PrintJob::id).containsExactly(cancelled.id(), failed.id());
        assertThat(jobs.over(1)).extracting(PrintJob::id).containsExactly(cancelled.id());
        assertThat(jobs.before(paused.id(), 9)).extracting(PrintJob::id).containsExactly(cancelled.id(), failed.id());
        assertThat(jobs.before(waiting.id(), 2)).extracting(PrintJob::id).containsExactly(paused.id(), cancelled.id());
    }

    @Test
    void what_is_in_hand_while_somebody_cancels_is_not_kept() {
        runner.stop();
        PrintJob running = begun();
        int number = ledger.openChunks(running.id()).getFirst();

        jobs.cancel(running.id(), "lan");

        assertThat(ledger.printed(running, new ChunkPrinter.Chunk(number, Optional.of(HASH), List.of())))
                .isFalse();
        assertThat(ledger.anyPrinted(running.id())).isFalse();
        assertThat(ledger.finished(running.id(), Optional.of(new JobFiles.Bound(HASH, 2))))
                .isFalse();
        ledger.failed(running.id(), "Đĩa đầy.");
        assertThat(found(running).state()).isEqualTo(PrintJobState.CANCELLED);
        assertThat(found(running).fileSha256()).isNull();
    }

    @Test
    void whoever_cancels_too_late_is_told_so_and_the_file_stays() {
        runner.stop();
        PrintJob job = begun();
        assertThat(ledger.finished(job.id(), Optional.of(new JobFiles.Bound(HASH, 2))))
                .isTrue();

        Refusal refusal = refusal(() -> jobs.cancel(job.id(), "lan"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.detail())
                .isEqualTo("Đợt in %d đang ở trạng thái “đã xong” nên không hủy được;".formatted(job.id())
                        + " nếu không cần tệp của đợt này, hãy xóa tệp.");
        assertThat(found(job).state()).isEqualTo(PrintJobState.DONE);
        assertThat(found(job).fileSha256()).isEqualTo(HASH);
    }

    @Test
    void of_two_who_cancel_the_second_is_told_and_the_first_is_named() {
        runner.stop();
        PrintJob job = order(1);
        jobs.cancel(job.id(), "lan");

        assertThat(refusal(() -> jobs.cancel(job.id(), "binh")).detail()).contains("“đã hủy” nên không hủy được.");
        assertThat(Objects.requireNonNull(found(job).dropped()).by()).isEqualTo("lan");
        assertThat(refusal(() -> jobs.cancel(-1, "lan")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void a_file_that_nobody_wants_any_more_goes_and_what_was_fetched_stays_printed() {
        Set<Path> before = stored();
        PrintJob job = finished(order(2));
        jobs.fetch(job.id(), "lan");

        PrintJob discarded = jobs.discard(job.id(), "binh");

        assertThat(discarded.state()).isEqualTo(PrintJobState.DISCARDED);
        await().atMost(Duration.ofSeconds(30)).until(() -> stored().equals(before));
        assertThat(refusal(() -> jobs.fetch(job.id(), "lan")).detail()).contains("không còn tệp (đã xóa tệp, 2/2 tờ)");
        assertThat(refusal(() -> jobs.discard(job.id(), "lan")).detail())
                .contains("“đã xóa tệp” nên không xóa tệp được");
        assertThat(history.newest(9)).hasSize(2);
    }

    @Test
    void a_file_that_nobody_wants_goes_while_another_job_is_printed() {
        PrintJob job = finished(order(2));
        PrintJob running = order(400);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> found(running).state() == PrintJobState.RUNNING
                        && found(running).done() > 0);

        jobs.discard(job.id(), "binh");
        await().atMost(Duration.ofMinutes(1)).until(() -> found(job).fileSha256() == null);

        assertThat(found(running).done()).isLessThan(400);
        assertThat(found(running).state()).isEqualTo(PrintJobState.RUNNING);
        assertThat(finished(running).failed()).isZero();
    }

    @Test
    void a_file_that_another_job_has_too_stays() {
        PrintJob job = finished(order(1));
        PrintJob same = finished(order(1));
        jdbc.sql("update print_job set file_sha256 = :sha256 where id = :id")
                .param("sha256", job.fileSha256())
                .param("id", same.id())
                .update();

        jobs.discard(job.id(), "lan");
        await().atMost(Duration.ofSeconds(30)).until(() -> found(job).fileSha256() == null);

        assertThat(jobs.file(same.id())).exists();
    }

    private PrintJob begun() {
        order(1);
        return ledger.begin().orElseThrow();
    }

    private PrintJob order(int count) {
        teams.all().forEach(team -> teams.remove(team.id(), "lan"));
        teams.importList(TeamLists.teams(count), "lan");
        return jobs.order(
                new PrintOrder(
                        List.of("cai-dat-vneid"),
                        PrintProduct.HANDOUT,
                        LeafletStyle.SAVING,
                        new Recipients.Teams(),
                        Imposition.NONE,
                        1,
                        URI.create("https://duchop.example.vn")),
                "lan");
    }

    private String chunk(PrintJob job) {
        return jdbc.sql("select sha256 from print_job_chunk where job_id = :job")
                .param("job", job.id())
                .query(String.class)
                .single();
    }

    /** Files of jobs, and whatever lies in folders for work. */
    private Set<Path> stored() {
        try (Stream<Path> all = Files.exists(storage.files()) ? Files.walk(storage.files()) : Stream.empty()) {
            return all.filter(Files::isRegularFile).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PrintJob finished(PrintJob job) {
        await().atMost(Duration.ofMinutes(3)).until(() -> found(job).state().isOver());
        return found(job);
    }

    private PrintJob found(PrintJob job) {
        return jobs.find(job.id()).orElseThrow();
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed);
    }
}
