package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.langso.config.InputCheck;

/** Checks a policy before it is decided. */
final class PolicyCheck {
    private static final int MOST_SESSIONS = 6;
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final BroadcastPolicy policy;
    private final InputCheck check = new InputCheck();

    private PolicyCheck(BroadcastPolicy policy) {
        this.policy = policy;
    }

    /** Refuses with every problem. */
    static void check(BroadcastPolicy policy, LocalDate today) {
        PolicyCheck check = new PolicyCheck(policy);
        check.texts(today);
        check.sessions();
        check.numbers();
        check.check.refuseProblems("Broadcast policy refused");
    }

    private void texts(LocalDate today) {
        check.required("citation", "Căn cứ", policy.citation(), 300);
        if (policy.validFrom().isBefore(today)) {
            check.problem(
                    "validFrom",
                    "Ngày áp dụng " + VietnameseTimes.date(policy.validFrom()) + " đã qua; cần từ hôm nay ("
                            + VietnameseTimes.date(today) + ") trở đi.");
        }
    }

    private void sessions() {
        List<BroadcastPolicy.Session> sessions = policy.sessions();
        range("sessions", "Số buổi phát", sessions.size(), 1, MOST_SESSIONS);
        BroadcastPolicy.Session latest = null;
        for (int i = 0; i < sessions.size(); i++) {
            BroadcastPolicy.Session session = sessions.get(i);
            session(i, session);
            if (latest != null && end(latest) > minute(session.start())) {
                check.problem("sessions[" + i + "]", misplaced(session, latest));
            }
            if (latest == null || end(session) > end(latest)) {
                latest = session;
            }
        }
    }

    /** @param other stands before it in the list and is not over when it opens */
    private static String misplaced(BroadcastPolicy.Session session, BroadcastPolicy.Session other) {
        if (session.start().isBefore(other.start())) {
            return "Buổi phát " + shown(session) + " đứng sau buổi " + shown(other)
                    + "; hãy xếp các buổi theo giờ mở đầu.";
        }
        return "Buổi phát " + shown(session) + " chồng lên buổi " + shown(other)
                + (end(other) < MINUTES_OF_DAY
                        ? "; cần mở đầu từ "
                                + VietnameseTimes.time(other.start().plusMinutes(other.maxMinutes())) + " trở đi."
                        : "; hãy cho buổi " + VietnameseTimes.time(other.start()) + " ngắn hơn.");
    }

    /** As it was written: an end may lie beyond the day. */
    private static String shown(BroadcastPolicy.Session session) {
        return VietnameseTimes.time(session.start()) + " (" + session.maxMinutes() + " phút)";
    }

    private void session(int index, BroadcastPolicy.Session session) {
        String field = "sessions[" + index + "]";
        // by its number: its start may be what could not be read
        String what = "Số phút của buổi phát thứ " + (index + 1);
        range(field + ".maxMinutes", what, session.maxMinutes(), 1, MINUTES_OF_DAY);
        if (session.start().isBefore(policy.earliest())) {
            check.problem(
                    field + ".start",
                    "Buổi phát " + VietnameseTimes.time(session.start()) + " sớm hơn giờ sớm nhất "
                            + VietnameseTimes.time(policy.earliest()) + ".");
        }
        if (session.maxMinutes() <= MINUTES_OF_DAY && end(session) > MINUTES_OF_DAY) {
            check.problem(
                    field + ".maxMinutes",
                    "Buổi phát " + shown(session) + " kết thúc sau nửa đêm; mở đầu lúc ấy thì tối đa "
                            + (MINUTES_OF_DAY - minute(session.start())) + " phút.");
        }
    }

    private void numbers() {
        range("quietPercent", "Âm lượng trước giờ yên tĩnh", policy.quietPercent(), 1, 100);
        range("sensitivePercent", "Âm lượng ở nơi cần yên tĩnh", policy.sensitivePercent(), 1, 100);
        range("mostPerWeek", "Số lần phát mỗi tuần", policy.limits().mostPerWeek(), 1, 1000);
        range("mostDailyMinutes", "Số phút mỗi ngày", policy.limits().mostDailyMinutes(), 1, MINUTES_OF_DAY);
        range("longestSessionMinutes", "Số phút mỗi buổi", policy.limits().longestSessionMinutes(), 1, MINUTES_OF_DAY);
    }

    private void range(String field, String what, int value, int min, int max) {
        if (value < min || value > max) {
            check.problem(field, what + " là " + value + ", cần " + min + "–" + max + ".");
        }
    }

    private static int minute(LocalTime time) {
        return (int) Duration.between(LocalTime.MIDNIGHT, time).toMinutes();
    }

    private static int end(BroadcastPolicy.Session session) {
        return minute(session.start()) + session.maxMinutes();
    }
}
