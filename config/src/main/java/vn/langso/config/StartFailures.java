package vn.langso.config;

import org.springframework.boot.diagnostics.FailureAnalysis;

/** Words a start that failed: what happened in Vietnamese, what to do, and one English line for whoever is asked. */
public final class StartFailures {

    private StartFailures() {}

    public static FailureAnalysis analysis(String what, String whatToDo, String english, Throwable cause) {
        return new FailureAnalysis(
                "Làng Số không khởi động. " + what + System.lineSeparator() + "(" + english + ")", whatToDo, cause);
    }
}
