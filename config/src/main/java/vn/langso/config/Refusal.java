package vn.langso.config;

import java.util.List;

/**
 * Something a person asked for was refused. The message is the English log line; {@link #detail()} and
 * {@link #problems()} are the Vietnamese sentences for the person: what was tried, with which value, what would be
 * right. Immutable and thread-safe.
 */
public class Refusal extends RuntimeException {

    /** Why, in the terms of the web: each kind is one HTTP status. */
    public enum Kind {
        INVALID,
        NOT_FOUND,
        FORBIDDEN,
        CONFLICT,
        TOO_LARGE,
        UNAVAILABLE
    }

    /**
     * One reason.
     *
     * @param field the name of the field, row or part, as the sender wrote it
     * @param detail a Vietnamese sentence that names the value and what would be right
     */
    public record Problem(String field, String detail) {}

    private final Kind kind;
    private final String detail;
    private final List<Problem> problems;

    public Refusal(Kind kind, String english, String detail, List<Problem> problems) {
        super(english);
        this.kind = kind;
        this.detail = detail;
        this.problems = List.copyOf(problems);
    }

    /** One field with one reason. */
    public static Refusal invalid(String field, String detail, String english) {
        return new Refusal(Kind.INVALID, english, detail, List.of(new Problem(field, detail)));
    }

    /** Several fields at once; the detail joins their sentences. */
    public static Refusal invalid(List<Problem> problems, String english) {
        String detail = String.join(" ", problems.stream().map(Problem::detail).toList());
        return new Refusal(Kind.INVALID, english, detail, problems);
    }

    public static Refusal of(Kind kind, String detail, String english) {
        return new Refusal(kind, english, detail, List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }

    public List<Problem> problems() {
        return problems;
    }
}
