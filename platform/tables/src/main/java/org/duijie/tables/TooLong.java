package org.duijie.tables;

/** What becomes of a row with a text that is too long for its field. */
public enum TooLong {
    /** It is refused, with the length that is allowed and the one there is. */
    REFUSE,
    /** It is taken without the text, and this is told. */
    LEAVE_OUT,
    /** It is taken with as much of the text as is allowed, and this is told. */
    CUT
}
