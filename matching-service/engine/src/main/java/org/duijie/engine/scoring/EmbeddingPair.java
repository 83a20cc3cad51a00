package org.duijie.engine.scoring;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.duijie.engine.embedding.QuantisedVector;

/**
 * The vectors of the texts of a record, without their terms: enough to say how near two records are, of whichever side. About
 * 1 KiB. Of two matcher versions they must not be compared.
 */
public record EmbeddingPair(QuantisedVector title, QuantisedVector text) {

    /** Cosine of the centred text vectors, −1 to 1. */
    public float textNearness(EmbeddingPair other) {
        return text.dot(other.text);
    }

    /** Mean of the cosines of titles and texts, −1 to 1. */
    public float nearness(EmbeddingPair other) {
        return (title.dot(other.title) + text.dot(other.text)) / 2;
    }

    public void write(DataOutput out) throws IOException {
        title.write(out);
        text.write(out);
    }

    public static EmbeddingPair read(DataInput in) throws IOException {
        return new EmbeddingPair(QuantisedVector.read(in), QuantisedVector.read(in));
    }
}
