package vn.langso.scheduler.speakers;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.langso.config.SettingsCheck;

/** Finds everything that is wrong in the settings of the speaker lines, as far as it shows without their zones. */
final class LineSettingsCheck {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");
    private static final int MAX_NAME = 200;
    private static final int SHOWN = 20;

    private final SettingsCheck check = new SettingsCheck();
    private final Map<String, String> targets = new HashMap<>();

    private LineSettingsCheck() {}

    static void refuseProblemsOf(Map<String, LineSettings.Line> lines) {
        LineSettingsCheck each = new LineSettingsCheck();
        new TreeMap<>(lines).forEach(each::line);
        each.check.refuseProblems();
    }

    /** The setting of a line or of one of its parts, as it is written in a file. */
    static String setting(String key, String part) {
        return "langso.lines." + key + (part.isEmpty() ? "" : "." + part);
    }

    private void line(String key, LineSettings.Line line) {
        key(key);
        name(key, line.name());
        switch (String.valueOf(line.type())) {
            case "rtp", "RTP" -> rtp(key, line);
            case "stream", "STREAM" -> {}
            default ->
                check.wrong(
                        setting(key, "type"),
                        line.type(),
                        "chỉ có rtp (RTP multicast) hoặc stream (luồng MP3)",
                        "rtp or stream");
        }
    }

    private void key(String key) {
        check.require(
                KEY.matcher(key).matches()
                        && !key.endsWith(StreamAddress.LINE_SUFFIX)
                        && !key.equals(Zone.WHOLE_COMMUNE),
                setting(key, ""),
                key,
                "tên đường loa chỉ gồm chữ thường không dấu, số và dấu “-”, tối đa 61 ký tự,"
                        + " không kết thúc bằng “-stream” và không phải “toan-xa”; ví dụ loa-1",
                "lower case letters, digits and hyphens, not ending in -stream and not toan-xa");
    }

    private void name(String key, @Nullable String name) {
        if (name != null && name.length() > MAX_NAME) {
            check.wrong(
                    setting(key, "name"),
                    name.substring(0, SHOWN) + "…",
                    "tên dài " + name.length() + " ký tự, tối đa " + MAX_NAME,
                    "at most " + MAX_NAME + " characters, not " + name.length());
        }
    }

    private void rtp(String key, LineSettings.Line line) {
        check.require(
                RtpTarget.isMulticast(line.address()),
                setting(key, "address"),
                line.address(),
                "không phải địa chỉ multicast IPv4; hãy dùng một địa chỉ từ 224.0.1.0"
                        + " đến 239.255.255.255, ví dụ 239.255.10.1",
                "an IPv4 multicast address from 224.0.1.0 to 239.255.255.255");
        int port = number(line.port());
        check.require(
                port >= 1024 && port <= 65_534 && port % 2 == 0,
                setting(key, "port"),
                line.port(),
                "phải là số chẵn từ 1024 đến 65534, ví dụ 5004",
                "an even number from 1024 to 65534");
        int ttl = number(line.ttl());
        check.require(
                ttl >= 1 && ttl <= 255,
                setting(key, "ttl"),
                line.ttl(),
                "phải là số từ 1 đến 255; 1 là chỉ trong mạng này",
                "a number from 1 to 255");
        networkCard(key, line.networkInterface());
        ownTarget(key, line.address() + ":" + line.port());
    }

    private void networkCard(String key, @Nullable String card) {
        String cards = String.join(", ", NetworkCards.names());
        check.require(
                card == null || NetworkCards.find(card).isPresent(),
                setting(key, "interface"),
                card,
                "máy này không có cổng mạng đó; hãy dùng một trong: " + cards,
                "a network card of this computer: " + cards);
    }

    private void ownTarget(String key, String target) {
        String other = targets.putIfAbsent(target, key);
        check.require(
                other == null,
                setting(key, "address"),
                target,
                "đường loa “" + other
                        + "” đã dùng địa chỉ và cổng này; hai nguồn trên một nhóm sẽ nghe lẫn vào nhau,"
                        + " hãy đổi một trong hai",
                "another address and port than line '" + other + "' has");
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
