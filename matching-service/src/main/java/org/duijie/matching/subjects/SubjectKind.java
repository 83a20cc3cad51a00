package org.duijie.matching.subjects;

import org.duijie.contracts.resources.ResourceKind;

/** What a subject is: one of the two sides of a pairing, or a research resource that may support a demand. */
public enum SubjectKind {
    DEMAND,
    OUTCOME,
    EXPERT,
    FACILITY,
    DATASET;

    public static SubjectKind of(ResourceKind kind) {
        return switch (kind) {
            case EXPERT -> EXPERT;
            case FACILITY -> FACILITY;
            case DATASET -> DATASET;
        };
    }

    /** What it is paired with: a demand with outcomes, everything else with demands. */
    public SubjectKind counterpart() {
        return this == DEMAND ? OUTCOME : DEMAND;
    }
}
