package vn.langso.config;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Recognises text that was typed with a byte font: TCVN3 (".VnTime") writes one odd character per letter ("phßng" for
 * "phòng"), VNI a letter and a mark behind it ("vieät" for "việt"). A word is evidence if it is no Vietnamese syllable as
 * it stands but becomes one when read through such a font. Stateless.
 */
final class LegacyFont {
    private static final String TCVN3 =
            "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦";
    private static final String TCVN3_LETTERS =
            "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";

    private static final String VNI_SINGLE = "ñíìæóòîôö";
    private static final String VNI_SINGLE_LETTERS = "đíìỉĩịỵơư";
    private static final String VNI_BASES = "aeouyôö";
    /** a mark behind its letter, as combining characters: tones, circumflex with tones, breve with tones */
    private static final Map<Character, String> VNI_MARKS = Map.ofEntries(
            Map.entry('ù', "\u0301"),
            Map.entry('ø', "\u0300"),
            Map.entry('û', "\u0309"),
            Map.entry('õ', "\u0303"),
            Map.entry('ï', "\u0323"),
            Map.entry('â', "\u0302"),
            Map.entry('á', "\u0302\u0301"),
            Map.entry('à', "\u0302\u0300"),
            Map.entry('å', "\u0302\u0309"),
            Map.entry('ã', "\u0302\u0303"),
            Map.entry('ä', "\u0302\u0323"),
            Map.entry('ê', "\u0306"),
            Map.entry('é', "\u0306\u0301"),
            Map.entry('è', "\u0306\u0300"),
            Map.entry('ú', "\u0306\u0309"),
            Map.entry('ü', "\u0306\u0303"),
            Map.entry('ë', "\u0306\u0323"));

    /** letters that no byte font can produce: whoever typed them has Unicode */
    private static final Pattern UNICODE_VIETNAMESE = Pattern.compile("[ăđơưĂĐƠƯ\\u1EA0-\\u1EF9]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\u00A1-\\u00FF]+");
    private static final Predicate<String> ODD =
            Pattern.compile("(?=.*[a-zA-Z])(?=.*[^\\x00-\\x7F]).*").asMatchPredicate();
    /** at least one character that neither French, English nor a unit (µm) would explain */
    private static final Predicate<String> STRONG =
            Pattern.compile("[^\\x00-\\x7Fµàâçéèêëîïôùûüÿœ]").asPredicate();

    private LegacyFont() {}

    static boolean anyIn(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (UNICODE_VIETNAMESE.matcher(composed).find()) {
            return false;
        }
        var odd = WORD.matcher(composed)
                .results()
                .map(word -> word.group())
                .filter(ODD)
                .toList();
        var evidence = odd.stream().filter(LegacyFont::isEvidence).toList();
        return evidence.stream().anyMatch(STRONG) && evidence.size() * 2 >= odd.size();
    }

    private static boolean isEvidence(String word) {
        return !VietnameseSyllable.matches(word)
                && (VietnameseSyllable.matches(fromTcvn3(word)) || VietnameseSyllable.matches(fromVni(word)));
    }

    private static String fromTcvn3(String word) {
        return mapped(word, TCVN3, TCVN3_LETTERS);
    }

    private static String fromVni(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            String mark = VNI_MARKS.get(lower.charAt(i));
            boolean afterBase = i > 0 && VNI_BASES.indexOf(lower.charAt(i - 1)) >= 0;
            read.append(mark != null && afterBase ? mark : single(lower.charAt(i)));
        }
        return Normalizer.normalize(read, Normalizer.Form.NFC);
    }

    private static String single(char c) {
        return mapped(String.valueOf(c), VNI_SINGLE, VNI_SINGLE_LETTERS);
    }

    private static String mapped(String text, String from, String to) {
        StringBuilder result = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            int at = from.indexOf(c);
            result.append(at < 0 ? c : to.charAt(at));
        }
        return result.toString();
    }
}
