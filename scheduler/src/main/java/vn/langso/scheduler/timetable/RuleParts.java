package vn.langso.scheduler.timetable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.langso.config.Refusal.Problem;

/**
 * The parts {@code NAME=value} of recurrence words, read one by one; every problem is noted, none stops the reading.
 * Not thread-safe: used while one rule is read.
 */
final class RuleParts {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Problem> problems;

    private RuleParts(List<Problem> problems) {
        this.problems = problems;
    }

    /** Splits the words after their prefix; names and values are upper-cased, as RFC 5545 ignores case. */
    static RuleParts split(String words, List<Problem> problems) {
        RuleParts parts = new RuleParts(problems);
        for (String part : words.toUpperCase(Locale.ROOT).split(";", -1)) {
            parts.add(part.strip());
        }
        return parts;
    }

    private void add(String part) {
        int equals = part.indexOf('=');
        if (equals < 1 || equals == part.length() - 1) {
            problem("Quy tắc lặp có phần “" + shown(part) + "” không đúng dạng TÊN=giá trị.");
        } else if (values.putIfAbsent(part.substring(0, equals), part.substring(equals + 1)) != null) {
            problem("Quy tắc lặp chỉ được ghi phần " + shown(part.substring(0, equals)) + " một lần.");
        }
    }

    /** Takes these parts out; the sentence is noted if there were any. */
    void forbid(List<String> names, String why) {
        if (values.keySet().removeAll(names)) {
            problem(why);
        }
    }

    /** Notes every part that these words do not know. */
    void allowOnly(Collection<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                problem("Quy tắc lặp không dùng được phần “" + shown(name) + "”; các phần dùng được ở đây: "
                        + String.join(", ", known) + ".");
            }
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** One of the words allowed; a missing part is a problem too. */
    Optional<String> required(String name, List<String> allowed) {
        if (!has(name)) {
            problem("Quy tắc lặp thiếu phần " + name + "; cần một trong: " + String.join(", ", allowed) + ".");
        }
        return oneOf(name, allowed);
    }

    Optional<String> oneOf(String name, List<String> allowed) {
        Optional<String> value = text(name);
        if (value.isPresent() && !allowed.contains(value.get())) {
            wrong(name, value.get(), "cần một trong: " + String.join(", ", allowed));
            return Optional.empty();
        }
        return value;
    }

    /** A whole number within bounds, the fallback if the part is missing or wrong. */
    int number(String name, int min, int max, int fallback) {
        String value = values.get(name);
        if (value == null) {
            return fallback;
        }
        if (isNumber(value, min, max)) {
            return Integer.parseInt(value);
        }
        wrong(name, value, "cần số nguyên từ " + min + " đến " + max);
        return fallback;
    }

    /** Whole numbers separated by commas; negative ones count from the end where that is allowed. */
    List<Integer> numbers(String name, int max, boolean fromEnd) {
        String right = "cần số nguyên từ 1 đến " + max + (fromEnd ? ", hoặc âm để đếm từ cuối" : "");
        List<Integer> numbers = new ArrayList<>();
        entries(name).forEach(entry -> {
            if (isNumber(entry, fromEnd ? -max : 1, max) && Integer.parseInt(entry) != 0) {
                numbers.add(Integer.valueOf(entry));
            } else {
                wrong(name, entry, right);
            }
        });
        return numbers;
    }

    /** Entries separated by commas, each matched by the pattern. */
    List<Matcher> matches(String name, Pattern pattern, String right) {
        List<Matcher> matches = new ArrayList<>();
        entries(name).forEach(entry -> {
            Matcher matcher = pattern.matcher(entry);
            if (matcher.matches()) {
                matches.add(matcher);
            } else {
                wrong(name, entry, right);
            }
        });
        return matches;
    }

    /** True while no problem was noted. */
    boolean sound() {
        return problems.isEmpty();
    }

    void problem(String detail) {
        problems.add(new Problem("recurrence", detail));
    }

    void wrong(String name, String value, String right) {
        problem(name + "=“" + shown(value) + "” của quy tắc lặp không hợp lệ: " + right + ".");
    }

    /** A value as a message may show it: not longer than a line. */
    static String shown(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }

    private Stream<String> entries(String name) {
        return text(name).stream().flatMap(value -> Stream.of(value.split(",", -1)));
    }

    private static boolean isNumber(String value, int min, int max) {
        if (!NUMBER.matcher(value).matches()) {
            return false;
        }
        int number = Integer.parseInt(value);
        return number >= min && number <= max;
    }
}
