package org.duijie.matching.pairings;

import jakarta.inject.Singleton;
import org.duijie.matching.subjects.Subjects;

/** The two sides of pairings, and the pairings between them. */
@Singleton
class Counterparts {
    private final Subjects subjects;
    private final Pairings pairings;

    Counterparts(Subjects subjects, Pairings pairings) {
        this.subjects = subjects;
        this.pairings = pairings;
    }

    Subjects subjects() {
        return subjects;
    }

    Pairings pairings() {
        return pairings;
    }
}
