package org.duijie.matching.pairings;

import jakarta.inject.Singleton;
import org.duijie.matching.conflicts.ConflictList;
import org.duijie.matching.subjects.Subjects;

/** The two sides of pairings, the pairings between them, and who is kept apart. */
@Singleton
class Counterparts {
    private final Subjects subjects;
    private final Pairings pairings;
    private final ConflictList conflicts;

    Counterparts(Subjects subjects, Pairings pairings, ConflictList conflicts) {
        this.subjects = subjects;
        this.pairings = pairings;
        this.conflicts = conflicts;
    }

    Subjects subjects() {
        return subjects;
    }

    Pairings pairings() {
        return pairings;
    }

    ConflictList conflicts() {
        return conflicts;
    }
}
