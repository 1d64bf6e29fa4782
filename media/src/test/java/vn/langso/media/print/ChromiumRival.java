package vn.langso.media.print;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Chromium kept open, told through its DevTools to open the page and print it. */
final class ChromiumRival implements Rival {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final Path page;
    private final Path file;
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final WebSocket tools;
    private int orders;

    private ChromiumRival(Process process, URI tools, Path page, Path file) {
        this.process = process;
        this.page = page;
        this.file = file;
        this.tools = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(tools, new Listener())
                .join();
        order("Page.enable", "{}");
        answer("\"id\":1");
    }

    /** Empty where Chromium is not installed. */
    static Optional<Rival> open(SameSheet sheet, Path folder) throws IOException {
        Optional<Path> program = Programs.find("chromium");
        return program.isEmpty()
                ? Optional.empty()
                : Optional.of(open(program.get(), sheet, folder, folder.resolve("chromium-profile")));
    }

    private static Rival open(Path program, SameSheet sheet, Path folder, Path profile) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        await().atMost(PATIENCE)
                .until(() -> Files.exists(port) && Files.readString(port).contains("\n"));
        URI tools = page(Files.readAllLines(port).getFirst());
        return new ChromiumRival(process, tools, sheet.page(), folder.resolve("chromium.pdf"));
    }

    private static URI page(String port) {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        String pages = await().atMost(PATIENCE)
                .until(
                        () -> client.send(list, HttpResponse.BodyHandlers.ofString())
                                .body(),
                        body -> body.contains("/devtools/page/"));
        return URI.create(pages.replaceAll("(?s).*?\"(ws://[^\"]*/devtools/page/[^\"]*)\".*", "$1"));
    }

    @Override
    public Path print() throws IOException {
        order("Page.navigate", "{\"url\":\"%s\"}".formatted(page.toUri()));
        answer("Page.loadEventFired");
        int printing = order(
                "Page.printToPDF",
                "{\"preferCSSPageSize\":true,\"printBackground\":true,\"transferMode\":\"ReturnAsBase64\"}");
        String answer = answer("\"id\":" + printing);
        String data = answer.replaceFirst("(?s).*\"data\":\"", "").replaceFirst("(?s)\".*", "");
        return Files.write(file, Base64.getDecoder().decode(data));
    }

    private int order(String method, String parameters) {
        int id = ++orders;
        tools.sendText("{\"id\":%d,\"method\":\"%s\",\"params\":%s}".formatted(id, method, parameters), true)
                .join();
        return id;
    }

    /** The next message with this in its head; others are about what nobody asked. */
    private String answer(String sign) {
        try {
            for (String message = next(); ; message = next()) {
                if (message.substring(0, Math.min(80, message.length())).contains(sign)) {
                    return message;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String next() throws InterruptedException {
        String message = messages.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (message == null) {
            throw new IllegalStateException("Chromium does not answer");
        }
        return message;
    }

    @Override
    public double processorMs() {
        return Rival.processorMs(process);
    }

    @Override
    public void close() {
        order("Browser.close", "{}");
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Messages come in pieces. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence piece, boolean last) {
            message.append(piece);
            if (last) {
                messages.add(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
