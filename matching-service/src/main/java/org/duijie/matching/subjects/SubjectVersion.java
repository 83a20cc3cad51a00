package org.duijie.matching.subjects;

import org.duijie.engine.scoring.Matcher;

/**
 * A version of a subject that is kept: the present one, or one that was replaced.
 *
 * @param embedder that made the vectors
 */
public record SubjectVersion(EmbeddedSubject embedded, String embedder) {

    public Subject subject() {
        return embedded.subject();
    }

    /** With vectors that the matcher can compare: those that are kept, or made anew where another embedder made them. */
    public EmbeddedSubject comparable(Matcher matcher) {
        return embedder.equals(matcher.embedderId()) ? embedded : EmbeddedSubject.of(subject(), matcher);
    }
}
