package org.duijie.matching.subjects;

import org.duijie.engine.embedding.Embedding;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.Profile;

/** A subject and the vectors of its text. */
public record EmbeddedSubject(Subject subject, Embedding embedding) {

    /** What the matcher compares. */
    public Profile profile(Matcher matcher) {
        return subject.kind() == SubjectKind.DEMAND
                ? matcher.demand(subject.text(), embedding)
                : matcher.outcome(subject.text(), embedding);
    }
}
