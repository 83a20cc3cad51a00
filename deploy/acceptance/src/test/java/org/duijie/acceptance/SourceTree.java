package org.duijie.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of this project. */
public final class SourceTree {

    private SourceTree() {}

    public static Path file(String name) {
        return Path.of(System.getProperty("duijie.root")).resolve(name);
    }

    public static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
