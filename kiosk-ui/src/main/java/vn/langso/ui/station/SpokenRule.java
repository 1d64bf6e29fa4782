package vn.langso.ui.station;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of recurrence words, taken apart to be said in a sentence. Whether they make a rule is for the timetable to
 * say; what it would refuse is not taken apart.
 *
 * @param prefix "RRULE:" or "LUNAR:"
 */
record SpokenRule(String prefix, SortedMap<String, String> parts) {
    private static final String WEEKDAY = "(?:MO|TU|WE|TH|FR|SA|SU)";
    private static final String COUNTED = "-?\\d{1,3}(?:,-?\\d{1,3})*";

    /** The names that the timetable knows, each with the shape of its value. */
    private static final Map<String, Pattern> SHAPES = Map.ofEntries(
            shape("FREQ", "DAILY|WEEKLY|MONTHLY|YEARLY"),
            shape("INTERVAL", "\\d{1,5}"),
            shape("COUNT", "\\d{1,5}"),
            shape("UNTIL", "\\d{8}(?:T\\d{6}Z?)?"),
            shape("BYDAY", "(?:-?\\d{1,2})?" + WEEKDAY + "(?:,(?:-?\\d{1,2})?" + WEEKDAY + ")*"),
            shape("BYMONTHDAY", COUNTED),
            shape("BYYEARDAY", COUNTED),
            shape("BYWEEKNO", COUNTED),
            shape("BYMONTH", COUNTED),
            shape("BYSETPOS", COUNTED),
            shape("WKST", WEEKDAY),
            shape("DAY", COUNTED),
            shape("MONTH", "\\d{1,2}"),
            shape("LEAP", "FIRST|LEAP|BOTH"),
            shape("TET", "-?\\d{1,3}"));

    private static final Pattern WORDS = Pattern.compile("(RRULE:|LUNAR:)(.+)");
    private static final Pattern PART = Pattern.compile("\\s*([A-Z]+)=([^=]+?)\\s*");

    private static Map.Entry<String, Pattern> shape(String name, String value) {
        return Map.entry(name, Pattern.compile(value));
    }

    /** In whatever case and order they were written; a plus sign says nothing. */
    static Optional<SpokenRule> read(String words) {
        Matcher rule = WORDS.matcher(words.strip().toUpperCase(Locale.ROOT).replace("+", ""));
        if (!rule.matches()) {
            return Optional.empty();
        }
        SortedMap<String, String> parts = new TreeMap<>();
        for (String text : rule.group(2).split(";", -1)) {
            Matcher part = PART.matcher(text);
            if (!part.matches() || !fits(part) || parts.put(part.group(1), part.group(2)) != null) {
                return Optional.empty();
            }
        }
        return parts.containsKey("FREQ") ? Optional.of(new SpokenRule(rule.group(1), parts)) : Optional.empty();
    }

    private static boolean fits(Matcher part) {
        Pattern shape = SHAPES.get(part.group(1));
        return shape != null && shape.matcher(part.group(2)).matches();
    }

    SpokenRule without(String... names) {
        SortedMap<String, String> others = new TreeMap<>(parts);
        others.keySet().removeAll(List.of(names));
        return new SpokenRule(prefix, others);
    }

    String words() {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(joining(";", prefix, ""));
    }

    boolean isGregorian() {
        return prefix.equals("RRULE:");
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    String text(String name) {
        return parts.getOrDefault(name, "");
    }

    int number(String name, int fallback) {
        return has(name) ? Integer.parseInt(text(name)) : fallback;
    }

    List<String> list(String name) {
        return has(name) ? Stream.of(text(name).split(",")).distinct().toList() : List.of();
    }

    List<Integer> numbers(String name) {
        return list(name).stream().map(Integer::valueOf).toList();
    }

    /** The day on which a week begins matters only where weeks are counted. */
    SpokenRule withoutIdleWeekStart() {
        boolean counted = has("BYWEEKNO") || text("FREQ").equals("WEEKLY") && number("INTERVAL", 1) > 1;
        return counted && !text("WKST").equals("MO") ? this : without("WKST");
    }
}
