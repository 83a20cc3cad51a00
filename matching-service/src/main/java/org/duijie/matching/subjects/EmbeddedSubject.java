package org.duijie.matching.subjects;

import org.duijie.engine.embedding.Embedding;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.Profile;

/**
 * A subject and the vectors of its text.
 *
 * @param quotable the vectors of what may be quoted of a confidential subject, where they are known; else null
 */
public record EmbeddedSubject(Subject subject, Embedding embedding, Embedding quotable) {

    /** A subject that is not confidential, or whose vectors of what may be quoted do not matter. */
    public EmbeddedSubject(Subject subject, Embedding embedding) {
        this(subject, embedding, null);
    }

    /** A subject with all vectors, made now. */
    public static EmbeddedSubject of(Subject subject, Matcher matcher) {
        return new EmbeddedSubject(
                subject,
                matcher.embed(subject.text()),
                subject.confidential() ? matcher.embed(subject.quotable()) : null);
    }

    /** What the matcher compares. */
    public Profile profile(Matcher matcher) {
        return subject.kind() == SubjectKind.DEMAND
                ? matcher.demand(subject.text(), embedding)
                : matcher.outcome(subject.text(), embedding);
    }

    /** As those may read it to whom it is not open: of a confidential subject what may be quoted, and no more. */
    public EmbeddedSubject closed(Matcher matcher) {
        if (!subject.confidential()) {
            return this;
        }
        Embedding vectors = quotable == null ? matcher.embed(subject.quotable()) : quotable;
        return new EmbeddedSubject(subject.withText(subject.quotable()), vectors, vectors);
    }
}
