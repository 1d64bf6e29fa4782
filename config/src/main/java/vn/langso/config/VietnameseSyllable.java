package vn.langso.config;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Knows how a Vietnamese syllable is built: onset, rhyme and at most one tone; syllables that end in c, ch, p or t carry
 * sắc or nặng only. Whether the word exists is not asked. Stateless.
 */
final class VietnameseSyllable {
    private static final String ONSET = "(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh|ng|nh|n|ph?|qu|r|s|th|tr|t|v|x)?";
    private static final String OPEN_RHYME = """
            a(?:ng|nh|[imnouy])?|ă(?:ng|[mn])|â(?:ng|[mnuy])|e(?:ng|[mno])?|ê(?:nh|ng|[mnu])?|\
            i(?:nh|[amnu])?|iê(?:ng|[mnu])|o(?:ng|[imn])?|oong|oa(?:ng|nh|[imnoy])?|oă(?:ng|[mn])|oe[no]?|\
            ô(?:ng|[imn])?|ơ[imn]?|u(?:ng|[aimn])?|uâ(?:ng|[ny])|uê(?:nh|n)?|uy(?:nh|[anu])?|uyên|\
            uô(?:ng|[imn])|uơ|ư(?:ng|[aimnu])?|ươ(?:ng|[imnu])|y|yê(?:ng|[mnu])""";
    private static final String STOPPED_RHYME = """
            a(?:ch|[cpt])|[ăâoôu][cpt]|e[cpt]|ê(?:ch|[pt])|i(?:ch|[cpt])|iê[cpt]|ooc|oa(?:ch|[cpt])|oă[ct]|oet|\
            ơ[pt]|uât|uêch|uy(?:ch|[pt])|uyêt|uô[ct]|ư[ct]|ươ[cpt]|yêt""";

    private static final Pattern OPEN = Pattern.compile(ONSET + "(?:" + OPEN_RHYME + ")");
    private static final Pattern STOPPED = Pattern.compile(ONSET + "(?:" + STOPPED_RHYME + ")");
    /** huyền, sắc, ngã, hỏi, nặng as combining marks */
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private VietnameseSyllable() {}

    static boolean matches(String word) {
        String marks = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        long tones = TONE.matcher(marks).results().count();
        String toneless = Normalizer.normalize(TONE.matcher(marks).replaceAll(""), Normalizer.Form.NFC);
        boolean sharp = marks.indexOf('\u0301') >= 0 || marks.indexOf('\u0323') >= 0;
        return tones <= 1
                && (OPEN.matcher(toneless).matches()
                        || sharp && STOPPED.matcher(toneless).matches());
    }
}
