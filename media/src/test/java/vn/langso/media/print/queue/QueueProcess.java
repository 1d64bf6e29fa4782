package vn.langso.media.print.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.langso.config.Refusal;
import vn.langso.media.print.PrintedSheet;

/**
 * A Java process of its own that prints to queues of the operating system: which print server that has, and which
 * letters its command lines hold, a process learns when it starts.
 */
record QueueProcess(Process process, BufferedReader answers, PrintStream wishes) implements AutoCloseable {
    static final String PRINTED = "printed";
    static final PrintedSheet SHEET = new PrintedSheet("to-roi.pdf", "%PDF-1.7\ntờ rơi\n%%EOF\n".getBytes(UTF_8), 2);
    static final int MOST_AN_HOUR = 6;
    private static final String ANSWER = "> ";

    static QueueProcess start(String server, String locale) throws IOException {
        ProcessBuilder java = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        QueueProcess.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        java.environment().putAll(Map.of("CUPS_SERVER", server, "LC_ALL", locale));
        java.environment().keySet().removeAll(List.of("PRINTER", "LPDEST"));
        Process process = java.start();
        return new QueueProcess(
                process,
                new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)),
                new PrintStream(process.getOutputStream(), true, UTF_8));
    }

    /** {@link #PRINTED}, or the sentence that the resident reads. */
    String print(String queue, String title) throws IOException {
        wishes.println(queue + "\t" + title);
        // the log goes to the same place
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(ANSWER)) {
                return line.substring(ANSWER.length());
            }
        }
        throw new AssertionError("the printing process ended before its time");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    static void main() throws IOException {
        BufferedReader wishes = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        PrintStream answers = new PrintStream(System.out, true, UTF_8);
        Map<String, PrinterQueue> queues = new HashMap<>();
        for (String line = wishes.readLine(); line != null; line = wishes.readLine()) {
            String[] wish = line.split("\t");
            answers.println(ANSWER + print(queues.computeIfAbsent(wish[0], QueueProcess::queue), wish[1]));
        }
    }

    private static PrinterQueue queue(String name) {
        return new PrinterQueue(
                new PrinterSettings("queue:" + name, "A4", MOST_AN_HOUR, List.of("127.0.0.1")), Clock.systemUTC());
    }

    private static String print(PrinterQueue queue, String title) {
        try {
            queue.print("127.0.0.1", () -> SHEET, title);
            return PRINTED;
        } catch (Refusal refusal) {
            return refusal.detail();
        }
    }
}
