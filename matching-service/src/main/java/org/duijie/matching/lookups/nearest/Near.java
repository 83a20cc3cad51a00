package org.duijie.matching.lookups.nearest;

import java.util.List;
import java.util.UUID;
import org.duijie.engine.scoring.PairScore;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.Subject;

/** A subject that a search came upon, as its row is now. */
public record Near(EmbeddedSubject embedded, PairScore score) {
    public Subject subject() {
        return embedded.subject();
    }

    /** Those of the subjects. */
    public static List<UUID> ids(List<Near> all) {
        return all.stream().map(near -> near.subject().id()).toList();
    }
}
