package org.duijie.records.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Forms of patent numbers. Chinese application numbers are those of ZC 0006-2003: year, kind (1 invention, 2 utility
 * model, 3 design, 8 and 9 international applications for the first two), running number, a point and a check digit;
 * before 1 October 2003 with a year of two digits. A granted patent has {@code ZL} before it. Publication numbers are
 * those of ZC 0007: {@code CN}, kind, running number, code of the document.
 */
public final class PatentNumbers {
    public static final String WORDS =
            "a Chinese application number with its check digit, such as ZL209910000001.8, a publication number such as"
                    + " CN109900001A, or a foreign number such as EP0000001B1 or PCT/CN2099/000001";

    private static final Pattern APPLICATION =
            Pattern.compile("(?:ZL|CN)? ?((?:19|20)\\d{2}([12389])\\d{7}|\\d{2}([12389])\\d{5})\\.([0-9X])");
    private static final Pattern PUBLICATION = Pattern.compile("CN ?([1-3])\\d{6,8} ?[ABCUYSUK]\\d?");
    private static final Pattern FOREIGN = Pattern.compile("(?!CN|ZL)[A-Z]{2} ?\\d{4,14} ?(?:[A-Z]\\d?)?");
    private static final Pattern INTERNATIONAL =
            Pattern.compile("PCT/[A-Z]{2}(?:19|20)\\d{2}/\\d{6}|WO ?\\d{4}/\\d{6}(?: ?A\\d)?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final int MODULUS = 11;

    private PatentNumbers() {}

    /**
     * The number as it is kept, of one as certificates print it: {@code ZL 2019 1 0123456.7} is {@code ZL201910123456.7},
     * {@code US 10,123,456 B2} is {@code US10123456B2}. What is none of the forms even so stays as it is.
     */
    public static String normal(String printed) {
        // A footnote (CN10990000¹A) is no digit of the number.
        if (printed == null || printed.codePoints().anyMatch(one -> Character.getType(one) == Character.OTHER_NUMBER)) {
            return printed;
        }
        String plain = Normalizer.normalize(printed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String close = GROUPS.matcher(SPACES.matcher(plain).replaceAll("")).replaceAll("");
        return isFormed(close) ? close : printed;
    }

    /** Whether a text is of one of the forms; the check digit is looked at by {@link #isChecked}. */
    public static boolean isFormed(String number) {
        return APPLICATION.matcher(number).matches()
                || PUBLICATION.matcher(number).matches()
                || FOREIGN.matcher(number).matches()
                || INTERNATIONAL.matcher(number).matches();
    }

    /** Whether the check digit of a Chinese application number fits; other numbers have none. */
    public static boolean isChecked(String number) {
        Matcher application = APPLICATION.matcher(number);
        return !application.matches() || application.group(4).charAt(0) == checkDigit(application.group(1));
    }

    /** The kind of a Chinese number: 1 invention, 2 utility model, 3 design; 0 where the number does not say. */
    public static int kind(String number) {
        Matcher application = APPLICATION.matcher(number);
        if (application.matches()) {
            String digit = application.group(2) == null ? application.group(3) : application.group(2);
            return "8".equals(digit) ? 1 : "9".equals(digit) ? 2 : Integer.parseInt(digit);
        }
        Matcher publication = PUBLICATION.matcher(number);
        return publication.matches() ? Integer.parseInt(publication.group(1)) : 0;
    }

    /** The check digit: the digits weighted 2 to 9, again and again, modulo 11; 10 is X. */
    static char checkDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += Character.digit(digits.charAt(place), 10) * (2 + place % 8);
        }
        int check = sum % MODULUS;
        return check == MODULUS - 1 ? 'X' : Character.forDigit(check, 10);
    }
}
