package org.duijie.engine.scoring;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.duijie.engine.embedding.QuantisedVector;

/**
 * What the texts of a record mean, without their terms: enough to say how near two records are, of whichever side. About
 * 1 KiB. Of two matcher versions they must not be compared.
 */
public record Meaning(QuantisedVector title, QuantisedVector text) {

    /** Cosine of the centred text vectors, −1 to 1. */
    public float textNearness(Meaning other) {
        return text.dot(other.text);
    }

    /** Mean of the cosines of titles and texts, −1 to 1. */
    public float nearness(Meaning other) {
        return (title.dot(other.title) + text.dot(other.text)) / 2;
    }

    public void write(DataOutput out) throws IOException {
        title.write(out);
        text.write(out);
    }

    public static Meaning read(DataInput in) throws IOException {
        return new Meaning(QuantisedVector.read(in), QuantisedVector.read(in));
    }
}
