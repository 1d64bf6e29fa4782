package vn.langso.media.print.queue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import vn.langso.media.print.Programs;

/** A real print server on a free port with one queue, which keeps what it was given. */
final class Cups implements AutoCloseable {
    private static final int ATTEMPTS = 3;

    private final Path folder;
    private Process server;
    private int port;

    /** Skips the test where no server stays up, with its own words; fails it where all real parts are required. */
    Cups(Path folder, String queueState) throws IOException {
        this.folder = folder;
        for (String part : List.of("root", "cache", "state", "spool", "tmp", "log")) {
            Files.createDirectories(folder.resolve(part));
        }
        writeSettings(queueState);
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

    private void writeSettings(String queueState) throws IOException {
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
        Files.writeString(folder.resolve("root/printers.conf"), """
                <Printer tram>
                DeviceURI file:///dev/null
                %s
                </Printer>
                """.formatted(queueState));
    }

    private String words() throws IOException {
        Path errors = folder.resolve("log/error");
        return Files.readString(folder.resolve("log/out")) + (Files.exists(errors) ? Files.readString(errors) : "");
    }

    String address() {
        return "ipp://127.0.0.1:%d/printers/tram".formatted(port);
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
