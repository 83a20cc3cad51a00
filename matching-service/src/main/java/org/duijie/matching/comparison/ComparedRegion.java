package org.duijie.matching.comparison;

/**
 * Where both sides are, by the six digits of GB/T 2260: the first two name the province, the first four the city; the
 * districts of a municipality are one city.
 *
 * @param wanted region of the demand, or null where nothing is said
 * @param offered region of the outcome, or null where nothing is said
 */
public record ComparedRegion(String wanted, String offered, Nearness nearness) {
    private static final int PROVINCE = 2;
    private static final int CITY = 4;

    /** Second pair of digits of a code that names a whole province. */
    private static final String NO_CITY = "00";

    /** How near, by the smallest that holds both. */
    public enum Nearness {
        CITY,
        PROVINCE,
        ELSEWHERE,
        UNKNOWN
    }

    static ComparedRegion of(String wanted, String offered) {
        return new ComparedRegion(wanted, offered, nearness(wanted, offered));
    }

    private static Nearness nearness(String wanted, String offered) {
        if (wanted == null || offered == null) {
            return Nearness.UNKNOWN;
        }
        if (!wanted.regionMatches(0, offered, 0, PROVINCE)) {
            return Nearness.ELSEWHERE;
        }
        boolean sameCity = wanted.regionMatches(0, offered, 0, CITY) && !wanted.startsWith(NO_CITY, PROVINCE);
        return sameCity ? Nearness.CITY : Nearness.PROVINCE;
    }
}
