package vn.langso.scheduler.playout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The other end of {@link PowerCutStation}: starts it, talks to it, pulls its plug. */
final class KillableStation implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;

    KillableStation(Path data, String group, List<Integer> ports) throws IOException {
        Path log = data.resolve("station.log");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PowerCutStation.class.getName(),
                        data.toString(),
                        group,
                        ports.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream()));
        orders = new PrintStream(process.getOutputStream(), true);
        if (next("READY").isEmpty()) {
            throw new IOException("The station did not start, see " + log);
        }
    }

    /** The id that was acknowledged; empty if the plug was pulled before. */
    Optional<Long> order(String words) throws IOException {
        orders.println(words);
        return next("ID ").map(line -> Long.valueOf(line.substring(3)));
    }

    /** SIGKILL. */
    void pullThePlug() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("SIGKILL did not end process " + process.pid());
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private Optional<String> next(String beginning) throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(beginning)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
