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

        LocalTime end() {
            return start.plusMinutes(maxMinutes);
        }

        @Override
        public String toString() {
            return VietnameseTimes.time(start) + "–" + VietnameseTimes.time(end());
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
        return VietnameseTimes.span(from, to) + " nằm ngoài khung giờ phát (" + inWords() + "; " + citation + "). "
                + right(from, to);
    }

    private String right(LocalDateTime from, LocalDateTime to) {
        // a programme is milliseconds longer than its seconds; a start that is advised must leave room for them
        long seconds = Duration.between(from, to).plusNanos(999_999_999).toSeconds();
        int longest = sessions.stream()
                .map(Session::maxMinutes)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (seconds > longest * 60L) {
            return "Chương trình dài " + (seconds + 59) / 60 + " phút, một buổi phát tối đa " + longest + " phút.";
        }
        return sessions.stream()
                .filter(session -> session.holds(from, from))
                .findFirst()
                .map(session -> seconds > session.maxMinutes() * 60L
                        ? "Chương trình dài " + (seconds + 59) / 60 + " phút, buổi " + session + " chỉ dài "
                                + session.maxMinutes() + " phút; hãy chọn buổi dài hơn."
                        : "Không kịp xong trước khi khung giờ kết thúc lúc "
                                + VietnameseTimes.time(session.end()) + "; muộn nhất phải bắt đầu lúc "
                                + VietnameseTimes.time(session.end().minusSeconds(seconds)) + ".")
                .orElse("Hãy chọn giờ để phát xong trong khung giờ.");
    }

    private String inWords() {
        return sessions.stream().map(Session::toString).collect(Collectors.joining(", "));
    }
}
