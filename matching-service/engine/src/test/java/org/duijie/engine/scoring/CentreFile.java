package org.duijie.engine.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.StringJoiner;
import org.duijie.engine.embedding.OnnxTextEmbedder;

/** Writes {@code centre.csv} anew after the typical texts or the model have changed. */
final class CentreFile {
    private CentreFile() {}

    public static void main(String[] arguments) throws IOException {
        try (OnnxTextEmbedder embedder = OnnxTextEmbedder.load()) {
            StringJoiner numbers = new StringJoiner(",", "", "\n");
            for (float value : Centre.compute(embedder)) {
                numbers.add(String.format(Locale.ROOT, "%.5f", value));
            }
            Files.writeString(Path.of(arguments[0]), numbers.toString());
        }
    }
}
