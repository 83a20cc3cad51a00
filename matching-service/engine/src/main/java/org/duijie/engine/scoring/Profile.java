package org.duijie.engine.scoring;

import org.duijie.engine.embedding.PassageVectors;
import org.duijie.engine.embedding.QuantisedVector;

/**
 * All that the matcher needs of one record to score it against others: the vectors of title, text and passages, and its weighted terms,
 * about 5 KiB for a text of 300 characters. Made by {@link Matcher}; profiles of two matcher versions must not be compared.
 */
public final class Profile {
    private final QuantisedVector title;
    private final QuantisedVector text;
    private final PassageVectors passages;
    private final TermVector terms;
    private final float fullness;
    private final float latin;

    /**
     * @param fullness 0 where there is a title only, 1 where the content is long enough to speak for itself
     * @param latin 1 where the text is in Latin letters, 0 where it is in others
     */
    Profile(
            QuantisedVector title,
            QuantisedVector text,
            PassageVectors passages,
            TermVector terms,
            float fullness,
            float latin) {
        this.title = title;
        this.text = text;
        this.passages = passages;
        this.terms = terms;
        this.fullness = fullness;
        this.latin = latin;
    }

    /** Cosine of the centred title vectors, −1 to 1. */
    public float titleNearness(Profile other) {
        return title.dot(other.title);
    }

    /** Cosine of the centred text vectors, −1 to 1. */
    public float textNearness(Profile other) {
        return text.dot(other.text);
    }

    /**
     * How far what the passages of this content say is said by those of the other; the other way round it is another figure. −1 to 1.
     */
    public float passageNearness(Profile other) {
        return passages.nearness(other.passages);
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

    /** How far both sides are in Latin letters, 0–1. */
    float commonLatin(Profile other) {
        return Math.min(latin, other.latin);
    }

    /** The record's terms. */
    public TermVector terms() {
        return terms;
    }
}
