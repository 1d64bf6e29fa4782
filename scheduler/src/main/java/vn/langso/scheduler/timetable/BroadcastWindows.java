package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * When the loudspeakers may speak on an ordinary day: a policy with its date and its legal citation. A zone in trial
 * mode is not bound by it, nor is an emergency. Immutable.
 *
 * @param validFrom the first day on which it holds
 * @param citation the legal basis, as a refusal quotes it
 */
record BroadcastWindows(LocalDate validFrom, String citation, List<Session> sessions) {

    /**
     * Two sessions a day from 05:30 and 17:00, at most 60 minutes each: decree 49/2024/NĐ-CP as a ward authority of
     * Đà Nẵng quoted it on 18/12/2025.
     */
    static final BroadcastWindows DEFAULT = new BroadcastWindows(
            LocalDate.of(2024, 7, 1),
            "Nghị định 49/2024/NĐ-CP",
            List.of(new Session(LocalTime.of(5, 30), 60), new Session(LocalTime.of(17, 0), 60)));

    /** A session (buổi phát): when it opens and how long it may last. */
    record Session(LocalTime start, int maxMinutes) {
        Session {
            if (maxMinutes < 1 || maxMinutes > 24 * 60) {
                throw new IllegalArgumentException("Session must last 1 to 1440 minutes, but was " + maxMinutes);
            }
        }

        boolean holds(LocalDateTime from, LocalDateTime to) {
            LocalDateTime opens = from.toLocalDate().atTime(start);
            return !from.isBefore(opens) && !to.isAfter(opens.plusMinutes(maxMinutes));
        }

        @Override
        public String toString() {
            return VietnameseTimes.time(start) + "–" + VietnameseTimes.time(start.plusMinutes(maxMinutes));
        }
    }

    BroadcastWindows {
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("Broadcast windows must have a session");
        }
        sessions = List.copyOf(sessions);
    }

    /** True if the whole stretch lies inside one session, or before the policy holds. */
    boolean allow(LocalDateTime from, LocalDateTime to) {
        return from.toLocalDate().isBefore(validFrom) || sessions.stream().anyMatch(session -> session.holds(from, to));
    }

    /** Why a stretch is not allowed, and what would be. */
    String refuse(LocalDateTime from, LocalDateTime to) {
        Duration length = Duration.between(from, to);
        int longest = sessions.stream()
                .map(Session::maxMinutes)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String right = length.compareTo(Duration.ofMinutes(longest)) > 0
                ? "Chương trình dài " + length.toMinutes() + " phút, một buổi phát tối đa " + longest + " phút."
                : "Hãy chọn giờ để phát xong trong khung giờ.";
        return VietnameseTimes.span(from, to) + " nằm ngoài khung giờ phát (" + inWords() + "; " + citation + "). "
                + right;
    }

    private String inWords() {
        return sessions.stream().map(Session::toString).collect(Collectors.joining(", "));
    }
}
