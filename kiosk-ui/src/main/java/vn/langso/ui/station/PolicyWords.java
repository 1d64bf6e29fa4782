package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.stream.Collectors;
import vn.langso.scheduler.timetable.BroadcastPolicy;

/** A policy of broadcast windows in sentences. */
final class PolicyWords {

    private PolicyWords() {}

    static List<String> of(BroadcastPolicy policy) {
        return List.of(sessions(policy), volumes(policy), limits(policy.limits()));
    }

    private static String sessions(BroadcastPolicy policy) {
        String sessions = policy.sessions().stream()
                .map(session -> translate(
                        "timetable.windows.session-of", session.start().toString(), session.maxMinutes()))
                .collect(Collectors.joining("; "));
        return translate(
                "timetable.windows.sessions-of", sessions, policy.earliest().toString());
    }

    private static String volumes(BroadcastPolicy policy) {
        return translate(
                "timetable.windows.volumes-of",
                policy.quietBefore().toString(),
                policy.quietPercent(),
                policy.sensitivePercent());
    }

    private static String limits(BroadcastPolicy.Limits limits) {
        return translate(
                "timetable.windows.limits-of",
                limits.mostPerWeek(),
                limits.mostDailyMinutes(),
                limits.longestSessionMinutes());
    }
}
