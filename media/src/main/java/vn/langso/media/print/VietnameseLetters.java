package vn.langso.media.print;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters that make Vietnamese: 12 vowels with 6 tones and đ, small and capital. */
final class VietnameseLetters {
    /** 146 letters, NFC. */
    static final String ALL = both(vowels() + "đ");

    private VietnameseLetters() {}

    private static String vowels() {
        String[] tones = {"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"};
        return "aăâeêioôơuưy"
                .chars()
                .mapToObj(Character::toString)
                .flatMap(vowel -> Stream.of(tones).map(tone -> Normalizer.normalize(vowel + tone, Normalizer.Form.NFC)))
                .collect(Collectors.joining());
    }

    private static String both(String small) {
        return small + small.toUpperCase(java.util.Locale.ROOT);
    }
}
