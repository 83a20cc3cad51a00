package org.duijie.matching.subjects;

/** The two sides of a pairing. */
public enum Side {
    DEMAND,
    OUTCOME;

    public Side other() {
        return this == DEMAND ? OUTCOME : DEMAND;
    }
}
