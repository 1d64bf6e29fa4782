package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL in the middle of 989 teams, and a second process that goes on: each team's sheet exactly once. */
class KilledJobTest {
    private static final int TEAMS = 989;

    @TempDir
    private Path data;

    @Test
    void a_killed_job_goes_on_where_it_was() throws Exception {
        Process first = start();
        int killedAt = done(read(output(first), line -> line.startsWith("DONE ") && done(line) >= 500));
        first.destroyForcibly();
        assertThat(first.waitFor()).isNotZero();
        assertThat(killedAt).isBetween(500, TEAMS - 1);

        Process second = start();
        BufferedReader words = output(second);
        int resumedAt = done(read(words, line -> line.startsWith("DONE ")));
        Path file = Path.of(read(words, line -> line.startsWith("FILE ")).substring(5));
        second.destroyForcibly();

        assertThat(resumedAt).isGreaterThanOrEqualTo(killedAt);
        String text = PrintJobsTest.text(file);
        for (int team = 1; team <= TEAMS; team++) {
            assertThat(text).containsOnlyOnce("NguyễnVănSố%dX–09%08d".formatted(team, team));
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledPrinter.class.getName(),
                        data.toString(),
                        String.valueOf(TEAMS),
                        "vn.langso.media.MediaTestApplication")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int done(String line) {
        return Integer.parseInt(line.substring(5));
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The first such line; fails if the process ends before. */
    private static String read(BufferedReader lines, Predicate<String> wanted) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (wanted.test(line)) {
                return line;
            }
        }
        throw new AssertionError("the printing process ended before its time");
    }
}
