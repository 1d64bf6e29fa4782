package vn.langso.scheduler.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;

/** Finds everything that is wrong in the settings of the speaker lines. */
final class LineSettingsCheck {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");
    private static final int MAX_NAME = 200;

    private final List<Refusal.Problem> problems = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();

    private LineSettingsCheck() {}

    static List<Refusal.Problem> problemsOf(Map<String, LineSettings.Line> lines) {
        LineSettingsCheck check = new LineSettingsCheck();
        new TreeMap<>(lines).forEach(check::line);
        return check.problems;
    }

    private void line(String key, LineSettings.Line line) {
        if (!KEY.matcher(key).matches() || key.endsWith(StreamAddress.LINE_SUFFIX) || key.equals(Zone.WHOLE_COMMUNE)) {
            wrong(
                    key,
                    "",
                    key,
                    "tên đường loa chỉ gồm chữ thường không dấu, số và dấu “-”, tối đa 61 ký tự,"
                            + " không kết thúc bằng “-stream” và không phải “toan-xa”; ví dụ loa-1.");
        }
        if (line.name() != null && line.name().length() > MAX_NAME) {
            wrong(key, "name", line.name().length() + " ký tự", "tối đa " + MAX_NAME + " ký tự.");
        }
        switch (String.valueOf(line.type())) {
            case "rtp", "RTP" -> rtp(key, line);
            case "stream", "STREAM" -> {}
            default -> wrong(key, "type", line.type(), "chỉ có rtp (RTP multicast) hoặc stream (luồng MP3).");
        }
    }

    private void rtp(String key, LineSettings.Line line) {
        if (!RtpTarget.isMulticast(line.address())) {
            wrong(
                    key,
                    "address",
                    line.address(),
                    "không phải địa chỉ multicast IPv4; hãy dùng một địa chỉ từ 224.0.1.0"
                            + " đến 239.255.255.255, ví dụ 239.255.10.1.");
        }
        int port = number(line.port());
        if (port < 1024 || port > 65_534 || port % 2 != 0) {
            wrong(key, "port", line.port(), "phải là số chẵn từ 1024 đến 65534, ví dụ 5004.");
        }
        int ttl = number(line.ttl());
        if (ttl < 1 || ttl > 255) {
            wrong(key, "ttl", line.ttl(), "phải là số từ 1 đến 255; 1 là chỉ trong mạng này.");
        }
        if (line.networkInterface() != null
                && NetworkCards.find(line.networkInterface()).isEmpty()) {
            wrong(
                    key,
                    "interface",
                    line.networkInterface(),
                    "máy này không có cổng mạng đó; hãy dùng một trong: " + String.join(", ", NetworkCards.names())
                            + ".");
        }
        String other = targets.putIfAbsent(line.address() + ":" + line.port(), key);
        if (other != null) {
            wrong(
                    key,
                    "address",
                    line.address() + ":" + line.port(),
                    "đường loa “" + other
                            + "” đã dùng địa chỉ và cổng này; hai nguồn trên một nhóm sẽ nghe lẫn vào nhau, hãy đổi một trong hai.");
        }
    }

    private void wrong(String key, String part, @Nullable String value, String right) {
        String setting = "langso.lines." + key + (part.isEmpty() ? "" : "." + part);
        String given = value == null ? " chưa có" : " là “" + value + "”";
        problems.add(new Refusal.Problem(setting, "Cài đặt " + setting + given + ": " + right));
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
