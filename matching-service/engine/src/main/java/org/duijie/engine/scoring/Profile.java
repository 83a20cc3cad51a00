package org.duijie.engine.scoring;

import org.duijie.engine.embedding.QuantisedVector;

/**
 * All that the matcher needs of one record to score it against others: two vectors and its weighted terms, about 4 KiB
 * for a text of 300 characters. Made by {@link Matcher}; profiles of two matcher versions must not be compared.
 */
public final class Profile {
    private final QuantisedVector title;
    private final QuantisedVector text;
    private final TermVector terms;
    private final float fullness;

    /**
     * @param fullness 0 where there is a title only, 1 where the content is long enough to speak for itself
     */
    Profile(QuantisedVector title, QuantisedVector text, TermVector terms, float fullness) {
        this.title = title;
        this.text = text;
        this.terms = terms;
        this.fullness = fullness;
    }

    /** Cosine of the centred title vectors, −1 to 1. */
    public float titleNearness(Profile other) {
        return title.dot(other.title);
    }

    /** Cosine of the centred text vectors, −1 to 1. */
    public float textNearness(Profile other) {
        return text.dot(other.text);
    }

    public EmbeddingPair embeddings() {
        return new EmbeddingPair(title, text);
    }

    QuantisedVector title() {
        return title;
    }

    QuantisedVector text() {
        return text;
    }

    float fullness() {
        return fullness;
    }

    /** How far both sides have content to compare, 0–1. */
    float commonFullness(Profile other) {
        return Math.min(fullness, other.fullness);
    }

    /** The record's terms. */
    public TermVector terms() {
        return terms;
    }
}
