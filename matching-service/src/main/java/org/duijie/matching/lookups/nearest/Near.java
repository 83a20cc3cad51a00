package org.duijie.matching.lookups.nearest;

import org.duijie.engine.scoring.PairScore;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.Subject;

/** A subject that a search came upon, as its row is now. */
public record Near(EmbeddedSubject embedded, PairScore score) {
    public Subject subject() {
        return embedded.subject();
    }
}
