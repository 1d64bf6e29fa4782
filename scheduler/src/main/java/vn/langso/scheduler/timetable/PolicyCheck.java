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
        int free = 0;
        for (int i = 0; i < sessions.size(); i++) {
            BroadcastPolicy.Session session = sessions.get(i);
            session("sessions[" + i + "]", session);
            if (free > minute(session.start())) {
                check.problem("sessions[" + i + "]", "Các buổi phát phải theo thứ tự và không chồng nhau.");
            }
            free = Math.max(free, end(session));
        }
    }

    private void session(String field, BroadcastPolicy.Session session) {
        range(field + ".maxMinutes", "Số phút của buổi phát", session.maxMinutes(), 1, MINUTES_OF_DAY);
        if (session.start().isBefore(policy.earliest())) {
            check.problem(
                    field + ".start",
                    "Buổi phát " + VietnameseTimes.time(session.start()) + " sớm hơn giờ sớm nhất "
                            + VietnameseTimes.time(policy.earliest()) + ".");
        }
        if (end(session) > MINUTES_OF_DAY) {
            check.problem(field + ".maxMinutes", "Buổi phát phải kết thúc trong ngày.");
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
