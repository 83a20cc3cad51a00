package org.duijie.engine.embedding;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.duijie.engine.text.MatchText;

/**
 * The vectors of one record's texts, as they are stored: half floats, so a record takes about 2 KiB and is read back
 * without embedding again. Two embeddings are equal when they hold the same bytes.
 */
public final class Embedding {
    private static final byte FORMAT = 1;

    private final short[] title;
    private final short[] text;

    private Embedding(short[] title, short[] text) {
        this.title = title;
        this.text = text;
    }

    /** Embeds title and full text; where one of the two is missing the other stands for it. */
    public static Embedding of(MatchText texts, TextEmbedder embedder) {
        short[] text = halves(embedder.embed(texts.full()));
        boolean same = texts.title().isEmpty() || texts.content().isEmpty();
        return new Embedding(same ? text : halves(embedder.embed(texts.title())), text);
    }

    public float[] title() {
        return floats(title);
    }

    public float[] text() {
        return floats(text);
    }

    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(1 + Short.BYTES * (title.length + text.length));
        bytes.put(FORMAT);
        for (short half : title) {
            bytes.putShort(half);
        }
        for (short half : text) {
            bytes.putShort(half);
        }
        return bytes.array();
    }

    public static Embedding fromBytes(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        if (stored.length % (2 * Short.BYTES) != 1 || bytes.get() != FORMAT) {
            throw new IllegalArgumentException("Not a stored embedding, or one of another format");
        }
        int dimensions = stored.length / (2 * Short.BYTES);
        return new Embedding(halves(bytes, dimensions), halves(bytes, dimensions));
    }

    private static short[] halves(ByteBuffer bytes, int dimensions) {
        short[] halves = new short[dimensions];
        for (int i = 0; i < dimensions; i++) {
            halves[i] = bytes.getShort();
        }
        return halves;
    }

    private static short[] halves(float[] vector) {
        short[] halves = new short[vector.length];
        for (int i = 0; i < vector.length; i++) {
            halves[i] = Float.floatToFloat16(vector[i]);
        }
        return halves;
    }

    private static float[] floats(short[] halves) {
        float[] vector = new float[halves.length];
        for (int i = 0; i < halves.length; i++) {
            vector[i] = Float.float16ToFloat(halves[i]);
        }
        return vector;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding that && Arrays.equals(toBytes(), that.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(text);
    }
}
