package org.duijie.matching.subjects;

import org.duijie.engine.embedding.Embedding;
import org.duijie.engine.scoring.Matcher;

/** A version of a subject that is kept: the present one, or one that was replaced. */
public final class SubjectVersion {
    private final Subject subject;
    private final byte[] embedding;
    private final String embedder;

    /**
     * @param embedding as it is stored; one that another embedder made may be of a form that is read no more
     * @param embedder that made the vectors
     */
    SubjectVersion(Subject subject, byte[] embedding, String embedder) {
        this.subject = subject;
        this.embedding = embedding;
        this.embedder = embedder;
    }

    public Subject subject() {
        return subject;
    }

    /** With vectors that the matcher can compare: those that are kept, or made anew where another embedder made them. */
    public EmbeddedSubject comparable(Matcher matcher) {
        return embedder.equals(matcher.embedderId())
                ? new EmbeddedSubject(subject, Embedding.fromBytes(embedding))
                : EmbeddedSubject.of(subject, matcher);
    }
}
