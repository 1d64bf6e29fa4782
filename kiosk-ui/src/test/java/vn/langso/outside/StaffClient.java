package vn.langso.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the API as another system would: HTTP, JSON, Basic. */
final class StaffClient {
    static final String ADMIN_PASSWORD = "Mat-khau-2026";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final URI base;
    private final String username;

    private StaffClient(URI base, String username) {
        this.base = base;
        this.username = username;
    }

    static StaffClient admin(int port) {
        return new StaffClient(URI.create("http://127.0.0.1:" + port), "admin");
    }

    /** A second person, made by the administrator; there already after a restart. */
    StaffClient approver() {
        send(
                "POST",
                "/accounts",
                json(Map.of(
                        "username",
                        "lanhdao",
                        "password",
                        ADMIN_PASSWORD,
                        "displayName",
                        "Lãnh đạo xã",
                        "roles",
                        List.of("APPROVER"))));
        return new StaffClient(base, "lanhdao");
    }

    JsonNode uploadClip(Path file) throws IOException {
        String boundary = "----langso";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + file.getFileName() + "\"\r\nContent-Type: audio/wav\r\n\r\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        HttpRequest request = request("/clips")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return created(exchange(request));
    }

    /** A recording that a second person has approved. */
    long approvedRecording(String title, long clipId) {
        long id = created(send(
                        "POST",
                        "/bulletins",
                        json(Map.of("title", title, "kind", "RECORDING", "clipId", clipId, "priority", "NORMAL"))))
                .get("id")
                .asLong();
        ok(send("POST", "/bulletins/" + id + "/submit", BodyPublishers.noBody()));
        ok(approver().send("POST", "/bulletins/" + id + "/approve", BodyPublishers.noBody()));
        return id;
    }

    HttpResponse<String> trySlot(String title, long bulletinId, LocalDateTime start, int lateMinutes) {
        return send(
                "POST",
                "/slots",
                json(Map.of(
                        "title",
                        title,
                        "items",
                        List.of(Map.of("bulletinId", bulletinId, "repeats", 1, "gapSeconds", 0)),
                        "zones",
                        List.of("toan-xa"),
                        "start",
                        LOCAL.format(start),
                        "lateMinutes",
                        lateMinutes,
                        "resume",
                        "RESTART")));
    }

    JsonNode slot(String title, long bulletinId, LocalDateTime start, int lateMinutes) {
        return created(trySlot(title, bulletinId, start, lateMinutes));
    }

    JsonNode get(String path) {
        return ok(send("GET", path, BodyPublishers.noBody()));
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body) {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build());
    }

    private HttpRequest.Builder request(String path) {
        String basic = Base64.getEncoder()
                .encodeToString((username + ":" + ADMIN_PASSWORD).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json")
                .header("Authorization", "Basic " + basic);
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(request.uri() + " did not answer", e);
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while waiting for " + request.uri(), e);
        }
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    static JsonNode created(HttpResponse<String> response) {
        return parsed(response, 201);
    }

    private static JsonNode ok(HttpResponse<String> response) {
        return parsed(response, 200);
    }

    private static JsonNode parsed(HttpResponse<String> response, int status) {
        if (response.statusCode() != status) {
            throw new AssertionError(response.request().method() + " " + response.uri() + " answered "
                    + response.statusCode() + " instead of " + status + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }
}
