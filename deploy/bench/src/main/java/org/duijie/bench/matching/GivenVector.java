package org.duijie.bench.matching;

import org.duijie.engine.embedding.TextEmbedder;

/** Gives a vector that is known already, in the name of the embedder that would have made it. */
record GivenVector(String id, float[] vector) implements TextEmbedder {

    @Override
    public int dimensions() {
        return vector.length;
    }

    @Override
    public float[] embed(String text) {
        return vector;
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
