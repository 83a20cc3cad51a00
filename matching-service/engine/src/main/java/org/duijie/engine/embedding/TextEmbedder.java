package org.duijie.engine.embedding;

/** Turns texts into vectors whose dot product says how near in meaning they are. Thread safe. */
public interface TextEmbedder extends AutoCloseable {

    /** Names model and treatment of texts; vectors of two ids must not be compared. */
    String id();

    int dimensions();

    /** The vector of the whole text, of length 1; all zeros where the text says nothing. The same text always gets the same. */
    float[] embed(String text);

    @Override
    void close();
}
