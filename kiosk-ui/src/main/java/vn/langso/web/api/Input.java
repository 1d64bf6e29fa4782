package vn.langso.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Problem;

/**
 * Reads the fields of one request and remembers everything that is wrong, so that the sender hears it all at once. What
 * it returns for a wrong field is a stand-in; call {@link #refuseProblems()} before using anything. Not thread-safe.
 */
final class Input {

    /** Four digits of a year and no sign: what a calendar and a database count. */
    private static final int DAY_LENGTH = "2027-02-05".length();

    private final CommuneTimes times;
    private final List<Problem> problems = new ArrayList<>();
    /** Those of the problems that leave no stand-in behind. */
    private final Set<Problem> leftOut = new HashSet<>();

    Input(CommuneTimes times) {
        this.times = times;
    }

    /** Text that must be there. */
    String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            problems.add(new Problem(field, "Thiếu '%s'; cần một đoạn chữ.".formatted(field)));
            return "";
        }
        return value;
    }

    /** A number that must be there. */
    long number(String field, @Nullable Long value) {
        if (value == null) {
            problems.add(new Problem(field, "Thiếu '%s'; cần một số nguyên.".formatted(field)));
            return 0;
        }
        return value;
    }

    /** A local date-time of the commune that must be there. */
    LocalDateTime time(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            problems.add(new Problem(field, "Thiếu '%s'; cần dạng 2027-02-05T23:30.".formatted(field)));
            return times.localNow();
        }
        try {
            return times.local(field, value);
        } catch (Refusal refusal) {
            problems.addAll(refusal.problems());
            return times.localNow();
        }
    }

    /** A date; null where none is given. */
    @Nullable
    LocalDate dayIfGiven(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            if (value.length() == DAY_LENGTH) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeParseException _) {
            // told below, like one that is too long
        }
        problems.add(
                new Problem(field, "Ngày '%s' của '%s' không đọc được; cần dạng 2027-02-05.".formatted(value, field)));
        return null;
    }

    /** A date-time, or a date: then the start of that day. */
    LocalDateTime begin(String field, @Nullable String value) {
        return moment(field, value, times::from);
    }

    /** As {@link #begin}, in the years in which something may be planned. */
    LocalDateTime beginPlanning(String field, @Nullable String value) {
        return moment(field, value, times::planningFrom);
    }

    /** A date-time, or a date: then the end of that day. */
    LocalDateTime end(String field, @Nullable String value) {
        return moment(field, value, times::until);
    }

    private LocalDateTime moment(String field, @Nullable String value, BiFunction<String, String, Instant> reading) {
        if (value == null || value.isBlank()) {
            problems.add(new Problem(field, "Thiếu '%s'; cần dạng 2027-02-05 hoặc 2027-02-05T23:30.".formatted(field)));
            return times.localNow();
        }
        try {
            return times.shown(reading.apply(field, value)).toLocalDateTime();
        } catch (Refusal refusal) {
            problems.addAll(refusal.problems());
            return times.localNow();
        }
    }

    /** One of the words of an enum; the fallback if the field is absent, refused if there is none. */
    <E extends Enum<E>> E word(String field, @Nullable String value, Class<E> words, @Nullable E fallback) {
        if (value == null && fallback != null) {
            return fallback;
        }
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(value))
                .findFirst()
                .orElseGet(() -> unknownWord(field, value, words));
    }

    private <E extends Enum<E>> E unknownWord(String field, @Nullable String value, Class<E> words) {
        String choices = Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        problems.add(new Problem(
                field,
                value == null
                        ? "Thiếu '%s'; cần một trong: %s.".formatted(field, choices)
                        : "Giá trị '%s' của '%s' không dùng được; cần một trong: %s."
                                .formatted(value, field, choices)));
        return words.getEnumConstants()[0];
    }

    /** A list whose entries must be there; how many it needs is for the service to say. */
    <T, R> List<R> list(String field, @Nullable List<@Nullable T> values, BiFunction<String, @Nullable T, R> entry) {
        if (values == null) {
            problems.add(new Problem(field, "Thiếu '%s'; cần một danh sách.".formatted(field)));
            return List.of();
        }
        return IntStream.range(0, values.size())
                .mapToObj(i -> entry.apply(String.format(Locale.ROOT, "%s[%d]", field, i), values.get(i)))
                .toList();
    }

    /**
     * Refuses with everything at once: what is wrong with the shape of the fields, and what the service says about
     * those whose shape is right.
     *
     * @param service its check of what was read; throws a {@link Refusal}
     */
    void refuseProblems(Runnable service) {
        if (problems.isEmpty()) {
            return; // the service checks for itself
        }
        try {
            service.run();
        } catch (Refusal refusal) {
            // all are looked at before the first is added: a field may have several
            problems.addAll(refusal.problems().stream()
                    .filter(problem -> rightShape(problem.field()))
                    .toList());
        }
        refuseProblems();
    }

    /** A field whose stand-in says nothing about what was sent. */
    boolean rightShape(String field) {
        return problems.stream()
                .filter(problem -> !leftOut.contains(problem))
                .noneMatch(problem -> problem.field().startsWith(field));
    }

    void refuseProblems() {
        if (!problems.isEmpty()) {
            String fields = problems.stream().map(Problem::field).collect(Collectors.joining(", "));
            throw Refusal.invalid(problems, "Invalid fields: " + fields);
        }
    }

    void problem(String field, String detail) {
        problems.add(new Problem(field, detail));
    }

    /** A wrong entry of a list in whose place nothing stands: what the service says about the others holds. */
    void entryLeftOut(String field, String detail) {
        Problem problem = new Problem(field, detail);
        problems.add(problem);
        leftOut.add(problem);
    }
}
