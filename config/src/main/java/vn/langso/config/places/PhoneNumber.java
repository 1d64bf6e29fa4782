package vn.langso.config.places;

import java.util.regex.Pattern;

/** Vietnamese telephone numbers as people write them. Stateless. */
final class PhoneNumber {
    /** mobile 03, 05, 07, 08, 09 with ten digits, landline 02 with eleven; the numbering plan since 2018 */
    private static final Pattern NATIONAL = Pattern.compile("0[35789][0-9]{8}|02[0-9]{9}");

    private static final Pattern LOST_ZERO = Pattern.compile("[35789][0-9]{8}|2[0-9]{9}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[ .()/–-]");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+84|0084|84)(?=[0-9]{9,10}$)");
    private static final Pattern SPREADSHEET = Pattern.compile("[0-9],?[.,]?[0-9]*[eE]\\+?[0-9]+");

    private PhoneNumber() {}

    static boolean isRight(String written) {
        return NATIONAL.matcher(national(written)).matches();
    }

    /** True for a number whose leading zero a spreadsheet took away: nothing else begins so. */
    static boolean lostItsZero(String written) {
        return LOST_ZERO.matcher(digits(written)).matches();
    }

    /** True for what a spreadsheet makes of a long number: 9.12E+08. */
    static boolean isSpreadsheetNumber(String written) {
        return SPREADSHEET.matcher(written).matches();
    }

    /** Its digits in the groups in which people say them; what is no number of this country stays as it is. */
    static String grouped(String written) {
        String digits = national(written);
        if (!NATIONAL.matcher(digits).matches()) {
            return written;
        }
        if (!digits.startsWith("02")) {
            return apart(digits, 4, 7);
        }
        boolean capital = digits.startsWith("024") || digits.startsWith("028");
        return capital ? apart(digits, 3, 7) : apart(digits, 4, 7);
    }

    private static String apart(String digits, int second, int third) {
        return digits.substring(0, second) + " " + digits.substring(second, third) + " " + digits.substring(third);
    }

    private static String national(String written) {
        return COUNTRY.matcher(digits(written)).replaceFirst("0");
    }

    private static String digits(String written) {
        return BETWEEN_DIGITS.matcher(written).replaceAll("");
    }
}
