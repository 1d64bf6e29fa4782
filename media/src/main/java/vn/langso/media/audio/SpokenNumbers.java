package vn.langso.media.audio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads telephone numbers, money, percentages, measures, ranges, fractions and plain numbers. */
final class SpokenNumbers {
    /** 1.234.567,89 or 1234 or 93,5 or 93.5 */
    private static final String NUMBER = "(?<!\\d)(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)(?!\\d)";

    private static final String WORD_ENDS = "(?![\\p{L}\\d])";
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** A bare number this long is an identity, account or telephone number. */
    private static final int READ_BY_DIGIT = 9;
    /** No amount has more digits. */
    private static final int LARGEST = 15;

    private static final String CALL = "((?i:gọi(?: điện)?(?: ngay)?(?: đến| tới)?(?: số)?|tổng đài|đường dây nóng"
            + "|hotline|đầu số|số (?:điện thoại|máy|khẩn cấp)|điện thoại|bấm(?: số)?|cấp cứu|cứu hỏa"
            + "|nhắn tin(?: đến| tới)?(?: số)?):? +)";

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("km/h", "ki lô mét một giờ"),
            Map.entry("km²", "ki lô mét vuông"),
            Map.entry("km2", "ki lô mét vuông"),
            Map.entry("km", "ki lô mét"),
            Map.entry("kg", "ki lô gam"),
            Map.entry("kWh", "ki lô oát giờ"),
            Map.entry("kW", "ki lô oát"),
            Map.entry("mg", "mi li gam"),
            Map.entry("ml", "mi li lít"),
            Map.entry("mm", "mi li mét"),
            Map.entry("m²", "mét vuông"),
            Map.entry("m2", "mét vuông"),
            Map.entry("m³", "mét khối"),
            Map.entry("m3", "mét khối"),
            Map.entry("m", "mét"),
            Map.entry("cm", "xăng ti mét"),
            Map.entry("ha", "héc ta"),
            Map.entry("g", "gam"),
            Map.entry("l", "lít"),
            Map.entry("V", "vôn"),
            Map.entry("W", "oát"),
            Map.entry("G", "gờ"),
            Map.entry("GB", "ghi ga bai"),
            Map.entry("MB", "mê ga bai"),
            Map.entry("Mbps", "mê ga bít một giây"));

    private final NumberWords words;

    SpokenNumbers(NumberWords words) {
        this.words = words;
    }

    /** To be applied before dates: a telephone number may look like one. */
    List<ReadingRule> telephones() {
        return List.of(
                ReadingRule.of(
                        "\\+84[ .]?(\\d(?:[ .-]?\\d){7,9})(?!\\d)",
                        match -> "cộng tám bốn, " + grouped(match.group(1))),
                ReadingRule.of(
                        "(?<![\\d.,/])\\(?0\\d{2}(?:[ .()-]{0,2}\\d){7,8}(?!\\d)", match -> grouped(match.group())),
                ReadingRule.of(
                        "(?<![\\d.,/])(1[89]00)([ .]?)(\\d{2}[ .]?\\d{2}(?:[ .]?\\d{2})?)(?![\\d.]\\d|\\d)",
                        match -> NumberWords.digits(match.group(1)) + ", " + digitsOnly(match.group(3))),
                ReadingRule.of(
                        CALL
                                + "(\\d{3,5}(?:(?:, | và | hoặc )\\d{3,5})*)(?![\\d/]|[.,]\\d| *(?:người|hộ|lần|đồng|đ|bà))",
                        match -> match.group(1) + eachByDigit(match.group(2))));
    }

    /** To be applied after dates and documents. */
    List<ReadingRule> rules() {
        return Stream.of(relations(), measures(), plain()).flatMap(List::stream).toList();
    }

    private List<ReadingRule> relations() {
        return List.of(
                ReadingRule.of(
                        "(?<![\\d/.,-])(\\d+(?:[.,]\\d+)*)\\s*[-–—]\\s*(\\d+(?:[.,]\\d+)*)(?![\\d/-])",
                        match -> match.group(1) + " đến " + match.group(2)),
                ReadingRule.of(
                        "(?<![\\d/])(\\d{1,9})/(\\d{1,9})(?![\\d/])",
                        match -> fully(match.group(1)) + " trên " + fully(match.group(2))));
    }

    private List<ReadingRule> measures() {
        String units = UNITS.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return List.of(
                ReadingRule.of(NUMBER + " ?%", match -> amount(match) + " phần trăm"),
                ReadingRule.of(NUMBER + " ?‰", match -> amount(match) + " phần " + words.thousand()),
                ReadingRule.of(NUMBER + " ?(?i:đồng|đ|₫|vnđ|vnd)" + WORD_ENDS, match -> amount(match) + " đồng"),
                ReadingRule.of(NUMBER + "k" + WORD_ENDS, match -> amount(match) + " " + words.thousand()),
                ReadingRule.of(NUMBER + " ?(?:[°º] ?C|độ C)" + WORD_ENDS, match -> amount(match) + " độ xê"),
                ReadingRule.of(
                        NUMBER + " ?(" + units + ")(?![\\p{L}\\d²³])",
                        match -> amount(match) + " " + UNITS.get(match.group(2))),
                ReadingRule.of("(?<=\\p{L})/(?i:kg)" + WORD_ENDS, " một ki lô gam"),
                ReadingRule.of("(?<=\\p{L})/m(?:2|²)" + WORD_ENDS, " một mét vuông"),
                ReadingRule.of(
                        "(?<=\\p{L})/(?=(?:người|hộ|khẩu|cháu|suất|học sinh|giờ|ngày|tuần|tháng|quý|năm|lần|sào|héc|con)"
                                + WORD_ENDS + ")",
                        " một "));
    }

    private List<ReadingRule> plain() {
        return List.of(
                ReadingRule.of(
                        "(?<!\\d)\\d+(?:\\.\\d+){2,}(?!\\d)",
                        match -> GROUPED.matcher(match.group()).matches() ? match.group() : versions(match.group())),
                ReadingRule.of(NUMBER, match -> " " + bare(match.group(1)) + " "));
    }

    /** A number that counts something. */
    private String amount(MatchResult match) {
        return read(match.group(1), LARGEST);
    }

    /** A number alone: long ones are no amounts. */
    private String bare(String written) {
        return read(written, READ_BY_DIGIT - 1);
    }

    private String read(String written, int largest) {
        int comma = written.indexOf(',');
        String whole = comma < 0 ? written : written.substring(0, comma);
        if (comma < 0 && whole.contains(".") && !GROUPED.matcher(whole).matches()) {
            comma = whole.indexOf('.');
            whole = written.substring(0, comma);
        }
        boolean punctuated = written.length() > whole.length() || whole.contains(".");
        whole = whole.replace(".", "");
        if (whole.length() > (punctuated ? LARGEST : largest) || whole.matches("0\\d{2,}")) {
            return grouped(written);
        }
        return comma < 0 ? words.whole(Long.parseLong(whole)) : words.decimal(whole, written.substring(comma + 1));
    }

    /** In fractions the four is not shortened: "hai mươi bốn trên bảy". */
    private String fully(String digits) {
        return words.whole(Long.parseLong(digits)).replaceFirst("mươi tư$", "mươi bốn");
    }

    private String versions(String written) {
        return DIGITS.matcher(written)
                .results()
                .map(part -> part.group().length() > LARGEST
                        ? NumberWords.digits(part.group())
                        : words.whole(Long.parseLong(part.group())))
                .collect(Collectors.joining(" chấm "));
    }

    private static String eachByDigit(String numbers) {
        return DIGITS.matcher(numbers).replaceAll(match -> NumberWords.digits(match.group()));
    }

    private static String digitsOnly(String written) {
        return NumberWords.digits(written.replaceAll("\\D", ""));
    }

    /** Digit by digit, in the groups as written; written as one, then four and threes. */
    private static String grouped(String written) {
        List<String> runs = new ArrayList<>();
        Matcher found = DIGITS.matcher(written);
        while (found.find()) {
            runs.add(found.group());
        }
        List<String> groups = runs.size() > 1 ? withoutSingles(runs) : inThrees(runs.getFirst());
        return groups.stream().map(NumberWords::digits).collect(Collectors.joining(", "));
    }

    private static List<String> withoutSingles(List<String> runs) {
        List<String> groups = new ArrayList<>();
        String single = "";
        for (String run : runs) {
            boolean hold = run.length() == 1 && !Objects.equals(run, runs.getLast());
            if (!hold) {
                groups.add(single + run);
            }
            single = hold ? single + run : "";
        }
        return groups;
    }

    private static List<String> inThrees(String digits) {
        List<String> groups = new ArrayList<>();
        int first = digits.length() % 3 == 0 ? 3 : 3 + digits.length() % 3;
        int from = 0;
        for (int to = Math.min(first, digits.length());
                from < digits.length();
                to = Math.min(to + 3, digits.length())) {
            groups.add(digits.substring(from, to));
            from = to;
        }
        return groups;
    }
}
