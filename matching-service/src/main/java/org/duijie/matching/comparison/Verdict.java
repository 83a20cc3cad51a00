package org.duijie.matching.comparison;

/** How a wanted indicator stands against what was reached. */
public enum Verdict {
    MET,
    GAP,
    /** Nothing comparable is stated. */
    UNKNOWN
}
