package vn.langso.media.audio;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of official documents: "49/2024/NĐ-CP", "36-NQ/TU", "QĐ-TTg". */
final class SpokenDocuments {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("QĐ", "quyết định"),
            Map.entry("NQ", "nghị quyết"),
            Map.entry("NĐ", "nghị định"),
            Map.entry("TT", "thông tư"),
            Map.entry("CT", "chỉ thị"),
            Map.entry("KH", "kế hoạch"),
            Map.entry("CV", "công văn"),
            Map.entry("BC", "báo cáo"),
            Map.entry("TB", "thông báo"),
            Map.entry("HD", "hướng dẫn"),
            Map.entry("CĐ", "công điện"),
            Map.entry("TTr", "tờ trình"),
            Map.entry("KL", "kết luận"),
            Map.entry("GM", "giấy mời"));

    private static final Map<String, String> ISSUERS = Map.ofEntries(
            Map.entry("CP", "Chính phủ"),
            Map.entry("TTg", "Thủ tướng"),
            Map.entry("VPCP", "Văn phòng Chính phủ"),
            Map.entry("UBND", "Ủy ban nhân dân"),
            Map.entry("HĐND", "Hội đồng nhân dân"),
            Map.entry("TW", "Trung ương"),
            Map.entry("TU", "Tỉnh ủy"),
            Map.entry("ĐU", "Đảng ủy"),
            Map.entry("MTTQ", "Mặt trận Tổ quốc"),
            Map.entry("BHXH", "Bảo hiểm xã hội"),
            Map.entry("BTTTT", "Bộ Thông tin và Truyền thông"),
            Map.entry("BKHCN", "Bộ Khoa học và Công nghệ"),
            Map.entry("BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"),
            Map.entry("BCA", "Bộ Công an"),
            Map.entry("BYT", "Bộ Y tế"),
            Map.entry("BTC", "Bộ Tài chính"),
            Map.entry("BNV", "Bộ Nội vụ"),
            Map.entry("BXD", "Bộ Xây dựng"),
            Map.entry("BTP", "Bộ Tư pháp"),
            Map.entry("BGDĐT", "Bộ Giáo dục và Đào tạo"),
            Map.entry("BNNMT", "Bộ Nông nghiệp và Môi trường"));

    private static final String KIND = "(" + String.join("|", KINDS.keySet()) + ")";
    private static final String ISSUER = "(\\p{Lu}[\\p{L}&]*)";
    private static final String ENDS = "(?![\\p{L}\\d])";

    private final NumberWords words;

    SpokenDocuments(NumberWords words) {
        this.words = words;
    }

    List<ReadingRule> rules() {
        return List.of(
                ReadingRule.of(
                        "((?i)số:? +)?(?<![\\p{L}\\d/])(\\d{1,6})/(\\d{4})/QH(\\d{1,2})" + ENDS,
                        match -> numbered(match, match.group(3)) + " của Quốc hội khóa "
                                + words.whole(Long.parseLong(match.group(4)))),
                ReadingRule.of(
                        "((?i)số:? +)?(?<![\\p{L}\\d/])(\\d{1,6})(?:/(\\d{4}))?[/-]" + KIND + "[-/]" + ISSUER + ENDS,
                        match -> numbered(match, match.group(3)) + " của " + issuer(match.group(5))),
                ReadingRule.of(
                        "(?<![\\p{L}\\d/])" + KIND + "[-/]" + ISSUER + ENDS,
                        match -> KINDS.get(match.group(1)) + " của " + issuer(match.group(2))));
    }

    private String numbered(MatchResult match, @Nullable String year) {
        String before = match.group(1) == null ? "số " : match.group(1).replace(":", "");
        String number = before + words.whole(Long.parseLong(match.group(2)));
        return year == null ? number : number + " năm " + words.whole(Long.parseLong(year));
    }

    private static String issuer(String written) {
        String name = ISSUERS.get(written);
        return name == null ? SpokenAbbreviations.spelled(written) : name;
    }
}
