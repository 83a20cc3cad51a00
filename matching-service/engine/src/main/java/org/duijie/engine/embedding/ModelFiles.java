package org.duijie.engine.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Files of a model, and what tells two of them apart. */
final class ModelFiles {
    private static final int DIGITS = 12;

    private ModelFiles() {}

    static byte[] resource(String name) {
        try (InputStream stream = ModelFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks the embedding model's " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the embedding model's " + name, e);
        }
    }

    /** The beginning of its SHA-256 in hexadecimal. */
    static String hash(byte[] file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
