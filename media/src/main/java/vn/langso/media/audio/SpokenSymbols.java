package vn.langso.media.audio;

import java.util.List;
import java.util.regex.MatchResult;

/** Reads web addresses and turns the remaining signs into pauses or nothing. */
final class SpokenSymbols {
    private SpokenSymbols() {}

    static List<ReadingRule> addresses() {
        return List.of(ReadingRule.of(
                "(?i)(?:https?://)?(?:www\\.)?((?:[a-z0-9_-]+[.@])+(?:vn|com|net|org|gov|edu|info)(?:/[a-z0-9./_-]*[a-z0-9])?)"
                        + "(?![\\p{L}\\d])",
                SpokenSymbols::address));
    }

    static List<ReadingRule> rules() {
        return List.of(
                ReadingRule.of("(?m)^[ ]*[-+•*–][ ]+", ""),
                ReadingRule.of("[\\[\\](){}<>]+", ", "),
                ReadingRule.of("[\"“”„«»*#_|~^`•]", " "),
                ReadingRule.of(" *& *", " và "),
                ReadingRule.of(" *@ *", " a còng "),
                ReadingRule.of(" *= *", " bằng "),
                ReadingRule.of("\\+", " cộng "),
                ReadingRule.of("\\.{2,}|…", ". "),
                ReadingRule.of("\\s+[-–—]+\\s+|[–—;:]|/", ", "),
                ReadingRule.of("(?<=[\\p{L}\\d])-(?=[\\p{L}\\d])", " "),
                ReadingRule.of("(?<![.!?,\\s])[ ]*\\R+\\s*", ". "),
                ReadingRule.of("\\s+", " "),
                ReadingRule.of("[ ,]+(?=[.!?])", ""),
                ReadingRule.of(" *,[ ,]*", ", "),
                ReadingRule.of("([.!?])[.!?, ]*(?=[.!?])", ""),
                ReadingRule.of("(?<=[.!?]) *, *", " "),
                ReadingRule.of("^[ ,.]+|[ ,]+$", ""));
    }

    private static String address(MatchResult match) {
        return match.group(1)
                .replaceAll("(?i)\\bgov\\b", "gờ o vê")
                .replaceAll("(?i)\\bvn\\b", "vê nờ")
                .replace("@", " a còng ")
                .replace(".", " chấm ")
                .replace("/", " gạch chéo ")
                .replace("-", " gạch ngang ");
    }
}
