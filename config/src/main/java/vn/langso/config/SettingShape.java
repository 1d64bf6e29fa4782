package vn.langso.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

/** What a setting must look like, by its type, in the words of whoever writes it down. */
record SettingShape(String vietnamese, String english) {
    static final SettingShape PORT =
            new SettingShape("một số nguyên từ 1 đến 65535, ví dụ 8080", "a whole number from 1 to 65535");
    static final SettingShape ANY = new SettingShape(
            "một giá trị như ví dụ trong tài liệu cài đặt", "a value like the one in the documentation");

    private static final SettingShape WHOLE_NUMBER = new SettingShape("một số nguyên", "a whole number");
    private static final Map<Class<?>, SettingShape> BY_TYPE = Map.of(
            DataSize.class, new SettingShape("một dung lượng như 200MB", "a size like 200MB"),
            Duration.class, new SettingShape("một khoảng thời gian như 30s, 5m hoặc 2h", "a duration like 30s"),
            Boolean.class, new SettingShape("true hoặc false", "true or false"),
            Integer.class, WHOLE_NUMBER,
            Long.class, WHOLE_NUMBER,
            Double.class, new SettingShape("một số như 1.5", "a number like 1.5"),
            LocalDate.class, new SettingShape("một ngày như 2026-11-24", "a date like 2026-11-24"),
            Path.class, new SettingShape("một thư mục như ./data", "a directory like ./data"),
            URI.class, new SettingShape("một địa chỉ như https://huongdan.xa.vn", "an address like https://host"));

    static SettingShape of(String name, Class<?> type) {
        if (name.equals("server.port")) {
            return PORT;
        }
        return type.isEnum() ? oneOf(type.getEnumConstants()) : BY_TYPE.getOrDefault(boxed(type), ANY);
    }

    private static SettingShape oneOf(Object[] words) {
        String joined = Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(", "));
        return new SettingShape("một trong: " + joined, "one of " + joined);
    }

    private static Class<?> boxed(Class<?> type) {
        return ClassUtils.resolvePrimitiveIfNecessary(type);
    }
}
