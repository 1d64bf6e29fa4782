package vn.langso.config.accounts;

import java.security.SecureRandom;

/**
 * A password one can read out and type without mistakes: syllables and digits without look-alikes, such as
 * "bami-tuka-sedi-nupa-7394". About 60 bits.
 */
final class ReadablePassword {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CONSONANTS = "bcdghkmnprstvx";
    private static final String VOWELS = "aeiu";
    private static final String DIGITS = "23456789";

    private ReadablePassword() {}

    static String next() {
        return word() + "-" + word() + "-" + word() + "-" + word() + "-" + digits();
    }

    private static String word() {
        return "" + one(CONSONANTS) + one(VOWELS) + one(CONSONANTS) + one(VOWELS);
    }

    private static String digits() {
        return "" + one(DIGITS) + one(DIGITS) + one(DIGITS) + one(DIGITS);
    }

    private static char one(String alphabet) {
        return alphabet.charAt(RANDOM.nextInt(alphabet.length()));
    }
}
