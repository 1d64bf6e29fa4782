package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL right after somebody cancelled a job that runs: it stays cancelled, and what it had printed goes. */
class KilledCancellationTest {
    private static final int TEAMS = 120;

    @TempDir
    private Path data;

    @Test
    void a_job_that_was_being_cancelled_is_cancelled_after_the_restart_and_never_made_whole() throws Exception {
        List<Path> chunks = new ArrayList<>();
        try (PrintingProcess first = start()) {
            first.read(line -> {
                if (line.startsWith("CHUNK ")) {
                    chunks.add(Path.of(line.substring(6)));
                }
                return line.equals("CANCELLED");
            });
            first.kill();
        }
        assertThat(chunks).isNotEmpty();

        String then;
        try (PrintingProcess second = start()) {
            then = second.read(line -> line.startsWith("THEN "));
        }

        // by whom, sheets printed since, chunks, without a file
        assertThat(then).isEqualTo("THEN CANCELLED binh 0 0 true");
        assertThat(chunks).allSatisfy(chunk -> assertThat(chunk).doesNotExist());
    }

    private PrintingProcess start() throws IOException {
        return PrintingProcess.start(
                CancelledPrinter.class, data.toString(), String.valueOf(TEAMS), "vn.langso.media.MediaTestApplication");
    }
}
