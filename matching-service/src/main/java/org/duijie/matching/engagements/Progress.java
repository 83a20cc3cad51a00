package org.duijie.matching.engagements;

/** How far two sides have come together; the later, the further. */
public enum Progress {
    /** Nothing is arranged, or what was arranged fell through. */
    NONE,
    /** They are to meet. */
    MEETING_DUE,
    /** They met. */
    MET,
    /** They signed, however it went on. */
    SIGNED
}
