package vn.langso.media.print.queue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import vn.langso.media.print.Programs;

/** A real print server on a free port, which keeps what its queues were given. */
final class Cups implements AutoCloseable {
    private static final int ATTEMPTS = 3;
    private static final int GET_JOBS = 0x000A;

    private final Path folder;
    private Process server;
    private int port;

    /** One queue, named tram. */
    Cups(Path folder, String queueState) throws IOException {
        this(folder, Map.of("tram", queueState));
    }

    /**
     * Skips the test where no server stays up, with its own words; fails it where all real parts are required.
     *
     * @param queues what the server is told of each queue, by its name
     */
    Cups(Path folder, Map<String, String> queues) throws IOException {
        this.folder = folder;
        for (String part : List.of("root/ppd", "cache", "state", "spool", "tmp", "log")) {
            Files.createDirectories(folder.resolve(part));
        }
        writeSettings(queues);
        server = started();
        // somebody else may have taken the port in between
        for (int attempt = 2; attempt <= ATTEMPTS && !server.isAlive(); attempt++) {
            server = started();
        }
        if (!server.isAlive()) {
            Programs.missing("cupsd ended by itself: " + words());
        }
    }

    private Process started() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.writeString(folder.resolve("cupsd.conf"), """
                Listen 127.0.0.1:%d
                Browsing Off
                WebInterface No
                DefaultAuthType None
                PreserveJobFiles Yes
                <Location />
                  Order allow,deny
                  Allow all
                </Location>
                """.formatted(port));
        Process process = new ProcessBuilder(
                        Programs.find("cupsd").orElseThrow().toString(),
                        "-f",
                        "-c",
                        folder.resolve("cupsd.conf").toString(),
                        "-s",
                        folder.resolve("cups-files.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log/out").toFile())
                .start();
        awaitAnswer(process);
        return process;
    }

    private void awaitAnswer(Process process) throws IOException {
        try {
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive() || listens());
        } catch (ConditionTimeoutException e) {
            process.destroy();
            Programs.missing("cupsd listens to nobody: " + e.getMessage() + " " + words());
        }
    }

    private void writeSettings(Map<String, String> queues) throws IOException {
        Files.writeString(folder.resolve("cups-files.conf"), """
                ServerRoot %1$s/root
                CacheDir %1$s/cache
                StateDir %1$s/state
                RequestRoot %1$s/spool
                TempDir %1$s/tmp
                AccessLog %1$s/log/access
                ErrorLog %1$s/log/error
                PageLog %1$s/log/page
                Printcap
                FileDevice Yes
                """.formatted(folder));
        String printers = queues.entrySet().stream()
                .map(queue -> """
                        <Printer %s>
                        DeviceURI file:///dev/null
                        %s
                        </Printer>
                        """.formatted(queue.getKey(), queue.getValue()))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("root/printers.conf"), printers);
    }

    /** Gives a queue a driver, which says what paper there is. */
    void install(String queue, String driver) throws IOException {
        Files.writeString(folder.resolve("root/ppd/" + queue + ".ppd"), driver);
    }

    private String words() throws IOException {
        Path errors = folder.resolve("log/error");
        return Files.readString(folder.resolve("log/out")) + (Files.exists(errors) ? Files.readString(errors) : "");
    }

    /** As the system's own programs want it. */
    String server() {
        return "127.0.0.1:" + port;
    }

    String address() {
        return address("tram");
    }

    private String address(String queue) {
        return "ipp://%s/printers/%s".formatted(server(), queue);
    }

    /** What the server knows of the jobs of a queue, for example their names; the printed ones as well. */
    List<String> jobs(String queue, String attribute) throws IOException, InterruptedException {
        byte[] request = new IppRequest(GET_JOBS, address(queue))
                // others are not told the names of one's jobs
                .with(IppRequest.NAME, "requesting-user-name", System.getProperty("user.name"))
                // only for the copies it opens the file of a job that was printed a second ago
                .with(IppRequest.KEYWORD, "requested-attributes", attribute)
                .with(IppRequest.KEYWORD, "", "copies")
                .with(IppRequest.KEYWORD, "which-jobs", "all")
                .bytes(new byte[0]);
        HttpRequest post = HttpRequest.newBuilder(IppPrinter.web(address(queue)))
                .header("Content-Type", "application/ipp")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try (HttpClient web = HttpClient.newHttpClient()) {
            return IppAnswer.read(web.send(post, HttpResponse.BodyHandlers.ofByteArray())
                            .body())
                    .values(attribute);
        }
    }

    /** One of the system's programs that set up queues. */
    void run(String program, String... arguments) throws IOException, InterruptedException {
        Programs.run(
                folder,
                Stream.concat(
                                Stream.of(Programs.find(program).orElseThrow().toString(), "-h", server()),
                                Stream.of(arguments))
                        .toArray(String[]::new));
    }

    /** The documents that were sent, as they arrived. */
    List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("spool"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("d"))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
