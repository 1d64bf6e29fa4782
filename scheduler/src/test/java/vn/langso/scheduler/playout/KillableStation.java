package vn.langso.scheduler.playout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The other end of {@link PowerCutStation}: starts it, talks to it, pulls its plug. */
final class KillableStation implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;
    private final boolean ready;

    KillableStation(Path data, String group, List<Integer> ports, String... settings) throws IOException {
        this(data, group, ports, Map.of(), settings);
    }

    /** @param environment of its process, beside that of this one */
    KillableStation(Path data, String group, List<Integer> ports, Map<String, String> environment, String... settings)
            throws IOException {
        Path log = data.resolve("station.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                PowerCutStation.class.getName(),
                data.toString(),
                group,
                ports.stream().map(String::valueOf).collect(Collectors.joining(","))));
        command.addAll(List.of(settings));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        process = builder.start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream()));
        orders = new PrintStream(process.getOutputStream(), true);
        ready = next("READY").isPresent();
    }

    /** False where it went off while it started; the reason is in station.log. */
    boolean ready() {
        return ready;
    }

    /** The id that was acknowledged; empty if the plug was pulled before. */
    Optional<Long> order(String words) throws IOException {
        orders.println(words);
        return next("ID ").map(line -> Long.valueOf(line.substring(3)));
    }

    /** Whether it went off by itself before so many milliseconds are over. */
    boolean wentOff(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
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
            if (line.startsWith(PowerCutStation.FAILED)) {
                throw new IllegalStateException(line + ", see station.log");
            }
            if (line.startsWith(beginning)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
