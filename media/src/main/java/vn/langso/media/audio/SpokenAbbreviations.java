package vn.langso.media.audio;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads abbreviations of the administration, Roman numerals and names that must be spelled. */
final class SpokenAbbreviations {
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("UBND", "Ủy ban nhân dân"),
            Map.entry("HĐND", "Hội đồng nhân dân"),
            Map.entry("MTTQ", "Mặt trận Tổ quốc"),
            Map.entry("TDP", "tổ dân phố"),
            Map.entry("TCNSCĐ", "Tổ công nghệ số cộng đồng"),
            Map.entry("CĐS", "chuyển đổi số"),
            Map.entry("CCCD", "căn cước công dân"),
            Map.entry("BHXH", "bảo hiểm xã hội"),
            Map.entry("BHYT", "bảo hiểm y tế"),
            Map.entry("TTHC", "thủ tục hành chính"),
            Map.entry("DVC", "dịch vụ công"),
            Map.entry("DVCTT", "dịch vụ công trực tuyến"),
            Map.entry("CNTT", "công nghệ thông tin"),
            Map.entry("CNTT-VT", "công nghệ thông tin và viễn thông"),
            Map.entry("TT&TT", "thông tin và truyền thông"),
            Map.entry("KH&CN", "khoa học và công nghệ"),
            Map.entry("VHTTDL", "văn hóa, thể thao và du lịch"),
            Map.entry("HTX", "hợp tác xã"),
            Map.entry("THCS", "trung học cơ sở"),
            Map.entry("THPT", "trung học phổ thông"),
            Map.entry("TP.", "thành phố"),
            Map.entry("Tp.", "thành phố"),
            Map.entry("TP", "thành phố"),
            Map.entry("TX.", "thị xã"),
            Map.entry("QĐ", "quyết định"),
            Map.entry("NQ", "nghị quyết"),
            Map.entry("NĐ", "nghị định"),
            Map.entry("TT", "thông tư"),
            Map.entry("CV", "công văn"),
            Map.entry("TTg", "Thủ tướng"),
            Map.entry("PCCC", "phòng cháy chữa cháy"),
            Map.entry("ATGT", "an toàn giao thông"),
            Map.entry("ATTP", "an toàn thực phẩm"),
            Map.entry("ĐVTN", "đoàn viên thanh niên"),
            Map.entry("LHPN", "liên hiệp phụ nữ"),
            Map.entry("CCB", "cựu chiến binh"),
            Map.entry("CSGT", "cảnh sát giao thông"),
            Map.entry("VNPT", "vê nờ pê tê"),
            Map.entry("đ/c", "đồng chí"),
            Map.entry("v/v", "về việc"));

    private static final Map<Integer, String> LETTERS = letters(
            "A a, B bê, C xê, D dê, Đ đê, E e, G giê, H hát, I i, K ca, L lờ, M mờ, N nờ, O o, P pê, Q quy, R rờ,"
                    + " S ét, T tê, U u, V vê, X ích, Y i dài");

    private static final String ALONE = "(?<![\\p{L}\\d])";
    private static final String ENDS = "(?![\\p{L}\\d])";
    private static final String NUMBERED = "((?i:khóa|khoá|thế kỷ|thế kỉ|lần thứ|lần|đại hội|quý|chương|phần|mục|cấp"
            + "|loại|hạng|kỳ|vùng|trung ương))";

    private final NumberWords words;

    SpokenAbbreviations(NumberWords words) {
        this.words = words;
    }

    List<ReadingRule> rules() {
        return List.of(
                ReadingRule.of(ALONE + NUMBERED + " +(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))" + ENDS, this::roman),
                wholeWords(ABBREVIATIONS),
                // without a vowel nobody can read it as a word
                ReadingRule.of(ALONE + "[BCDĐGHKLMNPQRSTVX]{2,6}" + ENDS, match -> spelled(match.group())));
    }

    /** A rule that replaces the keys where they stand as whole words, longer keys first. */
    static ReadingRule wholeWords(Map<String, String> readings) {
        String keys = readings.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return ReadingRule.of(ALONE + "(?:" + keys + ")" + ENDS, match -> readings.get(match.group()));
    }

    /** Letter by letter, with the names of the letters. */
    static String spelled(String letters) {
        return letters.codePoints()
                .map(Character::toUpperCase)
                .filter(LETTERS::containsKey)
                .mapToObj(LETTERS::get)
                .collect(Collectors.joining(" "));
    }

    private String roman(MatchResult match) {
        int value = romanValue(match.group(2));
        boolean rank = match.group(1).endsWith("thứ");
        String number = rank && value == 1 ? "nhất" : rank ? words.ordinal(value) : words.whole(value);
        return match.group(1) + " " + number;
    }

    private static int romanValue(String numeral) {
        int value = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int one = switch (numeral.charAt(i)) {
                case 'X' -> 10;
                case 'V' -> 5;
                default -> 1;
            };
            value += one < before ? -one : one;
            before = one;
        }
        return value;
    }

    private static Map<Integer, String> letters(String table) {
        Map<Integer, String> letters = new HashMap<>();
        for (String entry : table.split(", ?")) {
            letters.put(entry.codePointAt(0), entry.substring(2));
        }
        return Map.copyOf(letters);
    }
}
