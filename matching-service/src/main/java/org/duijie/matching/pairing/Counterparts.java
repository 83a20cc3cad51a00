package org.duijie.matching.pairing;

import jakarta.inject.Singleton;
import org.duijie.matching.pairings.PresentPairings;
import org.duijie.matching.subjects.Subjects;

/** What is known of counterparts: who they are, and which are paired already. */
@Singleton
class Counterparts {
    private final PresentPairings present;
    private final Subjects subjects;

    Counterparts(PresentPairings present, Subjects subjects) {
        this.present = present;
        this.subjects = subjects;
    }

    PresentPairings present() {
        return present;
    }

    Subjects subjects() {
        return subjects;
    }
}
