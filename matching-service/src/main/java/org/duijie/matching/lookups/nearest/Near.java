package org.duijie.matching.lookups.nearest;

import org.duijie.engine.scoring.PairScore;
import org.duijie.matching.subjects.KnownSubject;
import org.duijie.matching.subjects.Subject;

/** A subject that a search came upon, as its row is now. */
public record Near(KnownSubject known, PairScore score) {
    public Subject subject() {
        return known.subject();
    }
}
