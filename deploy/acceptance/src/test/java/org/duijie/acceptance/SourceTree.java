package org.duijie.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of this project. */
final class SourceTree {

    private SourceTree() {}

    static Path file(String name) {
        return Path.of(System.getProperty("duijie.root")).resolve(name);
    }

    static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
