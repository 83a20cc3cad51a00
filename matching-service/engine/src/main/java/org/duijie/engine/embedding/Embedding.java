package org.duijie.engine.embedding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duijie.engine.parallel.Parallel;
import org.duijie.engine.text.MatchText;
import org.duijie.engine.text.Passages;
import org.duijie.engine.text.Sentences;

/**
 * The vectors of one record's texts, as they are stored: title and whole text in half floats, passages in bytes, so a record takes
 * some 2 KiB and half a KiB for each passage, and is read back without embedding again. Two embeddings are equal when they hold the
 * same bytes.
 */
public final class Embedding {
    /** The first had no passages. */
    private static final byte FORMAT = 2;

    private static final int MOST_DIMENSIONS = 4096;

    private final short[] title;
    private final short[] text;
    private final List<QuantisedVector> passages;

    private Embedding(short[] title, short[] text, List<QuantisedVector> passages) {
        this.title = title;
        this.text = text;
        this.passages = List.copyOf(passages);
    }

    /**
     * Embeds title, full text and passages of the content, on cores that are idle. Where title or content is missing the full text
     * stands for it.
     */
    public static Embedding of(MatchText texts, TextEmbedder embedder) {
        boolean isOne = texts.title().isEmpty() || texts.content().isEmpty();
        List<String> passages = Passages.of(Sentences.once(texts.content()));
        List<String> all = new ArrayList<>();
        all.add(Sentences.once(texts.full()));
        if (!isOne) {
            all.add(texts.title());
        }
        all.addAll(passages);
        // One sentence without a title is text and passage at once.
        List<String> distinct = all.stream().distinct().toList();
        List<float[]> embedded = Parallel.map(distinct, embedder::embed);
        List<float[]> vectors =
                all.stream().map(text -> embedded.get(distinct.indexOf(text))).toList();
        List<float[]> ofPassages = vectors.subList(vectors.size() - passages.size(), vectors.size());
        return new Embedding(
                halves(vectors.get(isOne ? 0 : 1)),
                halves(vectors.getFirst()),
                (ofPassages.isEmpty() ? vectors.subList(0, 1) : ofPassages)
                        .stream().map(QuantisedVector::of).toList());
    }

    public float[] title() {
        return floats(title);
    }

    public float[] text() {
        return floats(text);
    }

    /** At least one. */
    public List<float[]> passages() {
        return passages.stream().map(QuantisedVector::floats).toList();
    }

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeShort(text.length);
            write(out, title);
            write(out, text);
            out.writeByte(passages.size());
            for (QuantisedVector passage : passages) {
                passage.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written anywhere", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, short[] halves) throws IOException {
        for (short half : halves) {
            out.writeShort(half);
        }
    }

    public static Embedding fromBytes(byte[] stored) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(stored))) {
            int format = in.readByte();
            int dimensions = in.readUnsignedShort();
            if (format != FORMAT || dimensions > MOST_DIMENSIONS) {
                throw new IllegalArgumentException("Not a stored embedding, or one of another format");
            }
            short[] title = halves(in, dimensions);
            short[] text = halves(in, dimensions);
            List<QuantisedVector> passages = new ArrayList<>();
            for (int left = in.readByte(); left > 0; left--) {
                passages.add(QuantisedVector.read(in));
            }
            if (passages.isEmpty() || in.read() >= 0) {
                throw new IllegalArgumentException("A stored embedding without passages, or with more than they take");
            }
            return new Embedding(title, text, passages);
        } catch (IOException e) {
            throw new IllegalArgumentException("A stored embedding that ends early", e);
        }
    }

    private static short[] halves(DataInputStream in, int dimensions) throws IOException {
        short[] halves = new short[dimensions];
        for (int i = 0; i < dimensions; i++) {
            halves[i] = in.readShort();
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
