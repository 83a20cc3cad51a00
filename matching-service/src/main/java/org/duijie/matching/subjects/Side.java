package org.duijie.matching.subjects;

import org.duijie.contracts.resources.ResourceKind;

/** What a subject is: one of the two sides of a pairing, or a research resource that may support a demand. */
public enum Side {
    DEMAND,
    OUTCOME,
    EXPERT,
    FACILITY,
    DATASET;

    public static Side of(ResourceKind kind) {
        return switch (kind) {
            case EXPERT -> EXPERT;
            case FACILITY -> FACILITY;
            case DATASET -> DATASET;
        };
    }

    /** The side that answers a demand is looked for among outcomes; everything else is looked for by demands. */
    public Side other() {
        return this == DEMAND ? OUTCOME : DEMAND;
    }
}
