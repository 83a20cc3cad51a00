package org.duijie.matching.models;

/** How learning ended. */
enum LearningResult {
    /** A new version was learnt, is better than the one that was current, and is current now. */
    SWITCHED,
    /** A new version was learnt and is better, but not for everybody, or not surely so: it waits for the park's word. */
    WAITING,
    /** A new version was learnt and kept; it is not better than the current one, which stays. */
    KEPT_CURRENT,
    /** There are too few decisions to learn from. */
    TOO_FEW_DECISIONS,
    /** Too few decisions are new to the current version, or other than it learnt them, for another to be compared with it. */
    NOTHING_NEW,
    /** Somebody else is learning at this moment. */
    UNDER_WAY
}
