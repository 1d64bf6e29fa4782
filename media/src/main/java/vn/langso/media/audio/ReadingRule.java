package vn.langso.media.audio;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule of reading aloud: what is written, and the words that are said for it. A rule that finds its match to be
 * something else returns it unchanged.
 */
record ReadingRule(Pattern written, Function<MatchResult, String> said) {
    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    static ReadingRule of(String written, Function<MatchResult, String> said) {
        return new ReadingRule(Pattern.compile(written, FLAGS), said);
    }

    static ReadingRule of(String written, String said) {
        return of(written, match -> said);
    }

    static String applyAll(List<ReadingRule> rules, String text) {
        String result = text;
        for (ReadingRule rule : rules) {
            result = rule.apply(result);
        }
        return result;
    }

    private String apply(String text) {
        return written.matcher(text).replaceAll(match -> Matcher.quoteReplacement(said.apply(match)));
    }
}
