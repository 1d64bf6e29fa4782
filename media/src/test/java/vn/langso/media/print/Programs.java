package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real parts that look at our PDFs with other eyes, or print them: poppler, zbar, qpdf, CUPS. */
public final class Programs {
    private Programs() {}

    /** Skips the test without the program; fails it where all real parts are required. */
    public static void need(String program) {
        boolean present = find(program).isPresent();
        if ("all".equals(System.getProperty("langso.tests.require"))) {
            assertThat(present)
                    .as("%s is required (langso.tests.require=all)", program)
                    .isTrue();
        }
        assumeTrue(present, program + " is not installed");
    }

    /** Skips the test for a part that is there and does not work; fails it where all real parts are required. */
    public static void missing(String reason) {
        if ("all".equals(System.getProperty("langso.tests.require"))) {
            throw new AssertionError(reason + " (langso.tests.require=all)");
        }
        assumeTrue(false, reason);
    }

    /** Where a program is; servers are not on everybody's path. */
    public static Optional<Path> find(String program) {
        return Stream.of((System.getenv().getOrDefault("PATH", "") + ":/usr/sbin").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What the program prints; fails if it does not end well within a minute. */
    public static String run(Path folder, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Process process = new ProcessBuilder(List.of(command))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as("%s ends", command[0])
                .isTrue();
        assertThat(process.exitValue())
                .as("exit code of %s", String.join(" ", command))
                .isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
