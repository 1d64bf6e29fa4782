package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL in the middle of 989 teams, and a second process that goes on: each team's sheet exactly once. */
class KilledJobTest {
    private static final int TEAMS = 989;

    @TempDir
    private Path data;

    @Test
    void a_killed_job_goes_on_where_it_was() throws Exception {
        int killedAt;
        try (PrintingProcess first = start()) {
            killedAt = done(first.read(line -> line.startsWith("DONE ") && done(line) >= 500));
            first.kill();
        }
        assertThat(killedAt).isBetween(500, TEAMS - 1);

        int resumedAt;
        Path file;
        try (PrintingProcess second = start()) {
            resumedAt = done(second.read(line -> line.startsWith("DONE ")));
            file = Path.of(second.read(line -> line.startsWith("FILE ")).substring(5));
        }

        assertThat(resumedAt).isGreaterThanOrEqualTo(killedAt);
        String text = PrintJobsTest.text(file);
        for (int team = 1; team <= TEAMS; team++) {
            assertThat(text).containsOnlyOnce("NguyễnVănSố%dX–09%08d".formatted(team, team));
        }
    }

    private PrintingProcess start() throws IOException {
        return PrintingProcess.start(
                KilledPrinter.class, data.toString(), String.valueOf(TEAMS), "vn.langso.media.MediaTestApplication");
    }

    private static int done(String line) {
        return Integer.parseInt(line.substring(5));
    }
}
