package vn.langso;

import org.springframework.boot.diagnostics.FailureAnalysis;

/** Words a start that failed: what happened in Vietnamese, what to do, and one English line for whoever is asked. */
final class StartFailures {

    private StartFailures() {}

    static FailureAnalysis analysis(String what, String whatToDo, String english, Throwable cause) {
        return new FailureAnalysis(what + System.lineSeparator() + "(" + english + ")", whatToDo, cause);
    }
}
