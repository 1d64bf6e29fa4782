package vn.langso.config;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Words a start that failed: what happened in Vietnamese, what to do, and one English line for whoever is asked. */
public final class StartFailures {

    private StartFailures() {}

    public static FailureAnalysis analysis(String what, String whatToDo, String english, Throwable cause) {
        return new FailureAnalysis(
                "Làng Số không khởi động. " + what + System.lineSeparator() + "(" + english + ")", whatToDo, cause);
    }

    /** One setting whose value is of the wrong kind; {@code origin} says where it was written. */
    static FailureAnalysis wrongSetting(
            String name, @Nullable Object value, SettingShape right, String origin, Throwable cause) {
        return analysis(
                "Cài đặt %s là “%s”: cần %s.".formatted(name, value, right.vietnamese()),
                "Hãy sửa giá trị này (%s) rồi chạy lại.".formatted(origin),
                "%s is '%s', must be %s".formatted(name, value, right.english()),
                cause);
    }
}
