package org.duijie.matching.subjects;

import org.duijie.matching.embedding.Embedding;
import org.duijie.matching.scoring.Matcher;
import org.duijie.matching.scoring.Profile;

/** A subject and the vectors of its text. */
public record KnownSubject(Subject subject, Embedding embedding) {

    /** What the matcher compares. */
    public Profile profile(Matcher matcher) {
        return subject.side() == Side.DEMAND
                ? matcher.demand(subject.text(), embedding)
                : matcher.outcome(subject.text(), embedding);
    }
}
