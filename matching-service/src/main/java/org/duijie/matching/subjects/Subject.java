package org.duijie.matching.subjects;

import java.util.UUID;
import org.duijie.engine.text.MatchText;

/**
 * A demand or outcome to be matched.
 *
 * @param version its version ({@code ce_sequence})
 * @param open whether pairings are sought for it; what is part of a common demand is not paired apart
 * @param confidential whether only its summary may be shown
 * @param facts what gates and comparisons need
 */
public record Subject(
        UUID id,
        SubjectKind kind,
        long version,
        UUID organisationId,
        boolean open,
        boolean confidential,
        MatchText text,
        Facts facts) {

    /** The same with another text. */
    public Subject withText(MatchText other) {
        return new Subject(id, kind, version, organisationId, open, confidential, other, facts);
    }

    /** As told by the public event of a confidential demand, with the text and the facts that are known of it. */
    public Subject withKnown(Subject known) {
        MatchText merged = new MatchText(known.text.title(), known.text.body(), text.summary());
        Facts both = known.facts.withPublicOnesOf(facts);
        return new Subject(id, kind, version, organisationId, open, confidential, merged, both);
    }

    /** Whether it is part of a common demand. */
    public boolean pooled() {
        return facts.pooledAt() != null;
    }

    /** What it is called: the title of a demand or outcome, the name of a resource. */
    public String name() {
        return kind == SubjectKind.DEMAND || kind == SubjectKind.OUTCOME ? text.title() : text.summary();
    }

    /** Its title as others may see it, or null. */
    public String shownTitle() {
        return confidential ? null : text.title();
    }

    /**
     * The facts that may move a score: of a confidential demand those that everybody may read. A score is told to the other
     * side, which knows its own facts and, by the components, what the texts are worth; the rest would be what is kept secret.
     */
    public Facts countedFacts() {
        return confidential ? Facts.UNKNOWN.withPublicOnesOf(facts) : facts;
    }

    /** What may be quoted in the reasons of a pairing. */
    public MatchText quotable() {
        return confidential ? new MatchText("", "", text.summary()) : text;
    }
}
