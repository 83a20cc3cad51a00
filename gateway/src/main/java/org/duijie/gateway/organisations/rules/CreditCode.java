package org.duijie.gateway.organisations.rules;

import java.util.regex.Pattern;

/**
 * The unified social credit code (统一社会信用代码) of GB 32100-2015: 18 characters of 31 (digits and capitals without
 * I, O, S, V, Z). Authority (1), category (1), region of registration (6 digits, GB/T 2260), body identifier (9), check
 * character (1).
 *
 * <p>The check character is that of ISO/IEC 7064, MOD 31-3, as section 5 of the standard lays down: with C<sub>i</sub>
 * the value of the character at place i and W<sub>i</sub> = 3<sup>i−1</sup> mod 31 its weight, it is the character of
 * value (31 − (Σ<sub>i=1..17</sub> C<sub>i</sub>·W<sub>i</sub>) mod 31) mod 31.
 */
public final class CreditCode {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int BASE = 31;
    private static final int GENERATOR = 3;
    private static final int CHECKED = 17;
    private static final int BODY_FROM = 8;
    /** No authority is 0, no region begins with 0, and nobody has a body identifier of zeros alone, though its check fits. */
    private static final Pattern FORM =
            Pattern.compile("[1-9ANY][%1$s][1-9]\\d{5}(?!0{9})[%1$s]{10}".formatted(CHARACTERS));

    private CreditCode() {}

    /** Whether it has the places and characters of a credit code; the check character may still be wrong. */
    public static boolean hasForm(String code) {
        return FORM.matcher(code).matches();
    }

    /** Whether the check character of a code that {@linkplain #hasForm has the form} fits the rest. */
    public static boolean checks(String code) {
        return code.charAt(CHECKED) == checkCharacter(code.substring(0, CHECKED));
    }

    /** The nine characters that identify the organisation, without authority and region. */
    public static String body(String code) {
        return code.substring(BODY_FROM, CHECKED);
    }

    static char checkCharacter(String firstSeventeen) {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < CHECKED; place++) {
            sum += CHARACTERS.indexOf(firstSeventeen.charAt(place)) * weight;
            weight = weight * GENERATOR % BASE;
        }
        return CHARACTERS.charAt((BASE - sum % BASE) % BASE);
    }
}
