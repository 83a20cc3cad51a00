package org.duijie.matching.comparison;

import org.duijie.contracts.codes.PairingLevel;

/**
 * Whether two records are about the same matter, by what the shipped matcher makes of their texts alone: whichever version scores, a fact
 * says the same.
 */
public enum Matter {
    /** Fair or strong: the same words mean the same thing. */
    SAME,
    /** Weak: the same words may. */
    RELATED,
    /** The same words are said of other things. */
    OTHER;

    /** @param ofTexts the level of the shipped matcher's score, without any fact */
    public static Matter of(PairingLevel ofTexts) {
        return switch (ofTexts) {
            case STRONG, FAIR -> SAME;
            case WEAK -> RELATED;
            case NONE -> OTHER;
        };
    }
}
