package org.duijie.engine.evaluation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duijie.engine.embedding.TextEmbedder;

/** Remembers vectors in a file, so that measuring a changed scoring does not embed the same texts again. */
final class StoredVectors implements TextEmbedder {
    private final TextEmbedder embedder;
    private final Path file;
    private final Map<String, float[]> vectors = new ConcurrentHashMap<>();
    private final int known;

    StoredVectors(TextEmbedder embedder, Path folder) throws IOException {
        this.embedder = embedder;
        this.file = folder.resolve(embedder.id().replaceAll("[^A-Za-z0-9.-]", "_") + ".vectors");
        if (Files.exists(file)) {
            read();
        }
        this.known = vectors.size();
    }

    private void read() throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                byte[] text = new byte[in.readInt()];
                in.readFully(text);
                float[] vector = new float[embedder.dimensions()];
                for (int j = 0; j < vector.length; j++) {
                    vector[j] = in.readFloat();
                }
                vectors.put(new String(text, StandardCharsets.UTF_8), vector);
            }
        }
    }

    private void write() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(vectors.size());
            for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
                byte[] text = entry.getKey().getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
                for (float v : entry.getValue()) {
                    out.writeFloat(v);
                }
            }
        }
    }

    @Override
    public String id() {
        return embedder.id();
    }

    @Override
    public int dimensions() {
        return embedder.dimensions();
    }

    @Override
    public float[] embed(String text) {
        float[] stored = vectors.get(text);
        if (stored == null) {
            stored = embedder.embed(text);
            vectors.put(text, stored);
        }
        return stored.clone();
    }

    @Override
    public void close() {
        try {
            if (vectors.size() > known) {
                write();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not keep vectors in " + file, e);
        } finally {
            embedder.close();
        }
    }
}
