package org.duijie.matching.subjects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.duijie.engine.embedding.Embedding;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.text.MatchText;

/** A subject with the vectors of its text. Read by Hibernate, written by {@link Subjects} in one statement. */
@Entity
@Table(name = "subject")
public class StoredSubject {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "side")
    private SubjectKind kind;

    private long version;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private boolean open;
    private boolean confidential;
    private String title;
    private String body;
    private String summary;
    private String fingerprint;
    private String embedder;
    private byte[] embedding;

    @Column(name = "quotable_embedding")
    private byte[] quotableEmbedding;

    private String facts;

    protected StoredSubject() {
        // For Hibernate.
    }

    public UUID id() {
        return id;
    }

    /** The subject as it was told. */
    public Subject subject() {
        return new Subject(
                id,
                kind,
                version,
                organisationId,
                open,
                confidential,
                new MatchText(title, body, summary),
                FactsColumn.FORM.convertToEntityAttribute(facts));
    }

    /**
     * The subject with the stored vectors, or with new ones where another embedder made those: they cannot be compared, and may be
     * of a form that is read no more. Then it embeds, and blocks.
     */
    public EmbeddedSubject embedded(Matcher matcher) {
        return embedder.equals(matcher.embedderId())
                ? new EmbeddedSubject(
                        subject(),
                        Embedding.fromBytes(embedding),
                        quotableEmbedding == null ? null : Embedding.fromBytes(quotableEmbedding))
                : EmbeddedSubject.of(subject(), matcher);
    }

    /** Changes if and only if the facts do. */
    public String factsDigest() {
        return FactsColumn.digest(facts);
    }

    /** Whether the stored vectors are those of this text, made by this embedder. */
    public boolean isEmbedded(MatchText text, String embedderId) {
        return embedder.equals(embedderId) && fingerprint.equals(text.fingerprint());
    }

    /** Whether there are vectors of what may be quoted with this summary, made by this embedder. */
    public boolean isQuotableEmbedded(MatchText text, String embedderId) {
        return quotableEmbedding != null && embedder.equals(embedderId) && summary.equals(text.summary());
    }

    /** Whether nothing of it has to be embedded anew. */
    public boolean isEmbedded(String embedderId) {
        MatchText text = new MatchText(title, body, summary);
        return isEmbedded(text, embedderId) && (!confidential || isQuotableEmbedded(text, embedderId));
    }
}
