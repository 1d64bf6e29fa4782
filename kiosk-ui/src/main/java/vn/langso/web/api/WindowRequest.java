package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.BroadcastPolicy;

/** A policy of broadcast windows; what is absent is as in the built-in one. */
record WindowRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-01-01") @Nullable
        String validFrom,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String citation,

        @Schema(example = "05:30") @Nullable String earliest,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable SessionRequest> sessions,

        @Schema(example = "06:00") @Nullable String quietBefore,
        @Nullable Integer quietPercent,
        @Nullable Integer sensitivePercent,
        @Nullable Integer mostPerWeek,
        @Nullable Integer mostDailyMinutes,
        @Nullable Integer longestSessionMinutes) {

    private static final int DAY = 24 * 60;

    /** One session, for example from 05:30 at most 60 minutes. */
    record SessionRequest(@Nullable String start, @Nullable Integer maxMinutes) {}

    /** @param service what it says about those fields whose shape is right */
    BroadcastPolicy policy(CommuneTimes times, Consumer<BroadcastPolicy> service) {
        Input input = new Input(times);
        BroadcastPolicy usual = BroadcastPolicy.BUILT_IN;
        LocalDate from = input.begin("validFrom", validFrom).toLocalDate();
        BroadcastPolicy policy = new BroadcastPolicy(
                null,
                from,
                input.text("citation", citation),
                time(input, "earliest", earliest, usual.earliest()),
                input.list("sessions", sessions, (field, session) -> session(input, field, session)),
                time(input, "quietBefore", quietBefore, usual.quietBefore()),
                or(quietPercent, usual.quietPercent()),
                or(sensitivePercent, usual.sensitivePercent()),
                limits(usual.limits()));
        input.refuseProblems(() -> service.accept(policy));
        return policy;
    }

    private BroadcastPolicy.Limits limits(BroadcastPolicy.Limits usual) {
        return new BroadcastPolicy.Limits(
                or(mostPerWeek, usual.mostPerWeek()),
                or(mostDailyMinutes, usual.mostDailyMinutes()),
                or(longestSessionMinutes, usual.longestSessionMinutes()));
    }

    private static BroadcastPolicy.Session session(Input input, String field, @Nullable SessionRequest session) {
        LocalTime start = time(input, field + ".start", session == null ? null : session.start(), null);
        int minutes = or(session == null ? null : session.maxMinutes(), 60);
        // one whose start cannot be read stands in the way of no other
        boolean placed = session != null && session.start() != null && isTime(session.start());
        return new BroadcastPolicy.Session(start, placed || minutes < 1 || minutes > DAY ? minutes : 1);
    }

    private static boolean isTime(String value) {
        try {
            LocalTime.parse(value);
            return true;
        } catch (DateTimeParseException _) {
            return false; // told where it is read
        }
    }

    private static LocalTime time(Input input, String field, @Nullable String value, @Nullable LocalTime usual) {
        if (value == null && usual != null) {
            return usual;
        }
        if (value == null || value.isBlank()) {
            input.problem(field, "Thiếu '%s'; cần dạng 05:30.".formatted(field));
            return LocalTime.MIDNIGHT;
        }
        try {
            return LocalTime.parse(value);
        } catch (DateTimeParseException _) {
            input.problem(field, "Giờ '%s' không đọc được; cần dạng 05:30.".formatted(value));
            return LocalTime.MIDNIGHT;
        }
    }

    private static int or(@Nullable Integer value, int usual) {
        return value == null ? usual : value;
    }
}
