package vn.langso.media.print.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A Java process of its own that prints and says what it does on its output; ended when closed. */
record PrintingProcess(Process process, BufferedReader words) implements AutoCloseable {

    static PrintingProcess start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new PrintingProcess(
                process, new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    }

    /** The first such line; fails if the process ends before. */
    String read(Predicate<String> wanted) throws IOException {
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            if (wanted.test(line)) {
                return line;
            }
        }
        throw new AssertionError("the printing process ended before its time");
    }

    /** SIGKILL, as good as a power cut for whoever had more to write. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (process.waitFor() == 0) {
            throw new AssertionError("the printing process ended by itself");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
