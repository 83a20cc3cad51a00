package org.duijie.tables;

/** What becomes of a row with a text that is too long for its field, or a list with entries that are, or that are too many. */
public enum TooLong {
    /** It is refused, with the length that is allowed and the one there is. */
    REFUSE,
    /** It is taken without the text, or without those entries and those beyond the most, and this is told. */
    LEAVE_OUT,
    /** It is taken with as much of the text or of each entry as is allowed, and as many of these, and this is told. */
    CUT
}
