package vn.langso.media.audio;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Numbers in Vietnamese words: mốt, tư and lăm after mươi, linh or lẻ for an empty ten, nghìn or ngàn. Immutable.
 *
 * @param thousand nghìn (North) or ngàn (South)
 * @param emptyTen linh (North) or lẻ (South)
 */
record NumberWords(String thousand, String emptyTen) {
    static final NumberWords NORTH = new NumberWords("nghìn", "linh");
    static final NumberWords SOUTH = new NumberWords("ngàn", "lẻ");

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    static NumberWords of(SpeechSettings.Region region) {
        return region == SpeechSettings.Region.NORTH ? NORTH : SOUTH;
    }

    /** A whole number from 0; "một nghìn không trăm linh năm". */
    String whole(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("Number must not be negative, but was " + number);
        }
        return number == 0 ? "không" : large(number, false);
    }

    /** A decimal number from its written digits: two places are read as a number, others one by one. */
    String decimal(String whole, String places) {
        boolean asNumber = places.length() <= 2 && !places.startsWith("0");
        String read = asNumber ? whole(Long.parseLong(places)) : digits(places);
        return whole(Long.parseLong(whole)) + " phẩy " + read;
    }

    /** Digit by digit, as telephone numbers are read. */
    static String digits(String digits) {
        return digits.chars().mapToObj(digit -> DIGITS.get(digit - '0')).collect(Collectors.joining(" "));
    }

    /** A day of the month or of the lunar month: the first ten are mùng. */
    String day(int day) {
        return (day <= 10 ? "mùng " : "") + whole(day);
    }

    /** A month, a weekday or a rank: the fourth is tư. */
    String ordinal(int number) {
        return number == 4 ? "tư" : whole(number);
    }

    private String large(long number, boolean inner) {
        if (number >= BILLION) {
            return unit(number, BILLION, "tỷ", inner);
        }
        if (number >= MILLION) {
            return unit(number, MILLION, "triệu", inner);
        }
        return number >= THOUSAND ? unit(number, THOUSAND, thousand, inner) : hundreds((int) number, inner);
    }

    private String unit(long number, long size, String name, boolean inner) {
        String head = large(number / size, inner) + " " + name;
        long rest = number % size;
        return rest == 0 ? head : head + " " + large(rest, true);
    }

    /** Inside a larger number the hundreds are said even when there are none: "không trăm". */
    private String hundreds(int number, boolean inner) {
        int hundred = number / 100;
        int rest = number % 100;
        if (hundred == 0 && !inner) {
            return tens(rest);
        }
        String head = DIGITS.get(hundred) + " trăm";
        if (rest == 0) {
            return head;
        }
        return head + " " + (rest < 10 ? emptyTen + " " + DIGITS.get(rest) : tens(rest));
    }

    private static String tens(int number) {
        int ten = number / 10;
        int one = number % 10;
        if (ten == 0) {
            return DIGITS.get(one);
        }
        String head = ten == 1 ? "mười" : DIGITS.get(ten) + " mươi";
        return one == 0 ? head : head + " " + one(ten, one);
    }

    private static String one(int ten, int one) {
        return switch (one) {
            case 1 -> ten == 1 ? "một" : "mốt";
            case 4 -> ten == 1 ? "bốn" : "tư";
            case 5 -> "lăm";
            default -> DIGITS.get(one);
        };
    }
}
