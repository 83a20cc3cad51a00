package org.duijie.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Which run of the system is the present one: from {@code up}, where there was none, to {@code down}. Who looks after parts looks
 * after those of one run, and starts nothing again that {@code down} has stopped. Changed under the {@link SystemLock}.
 */
final class SystemRun {
    private final Path file;

    SystemRun(Settings settings) {
        this.file = settings.home().resolve("run/system");
    }

    /** Begins one, where there is none; the name of the present one. */
    String begin() {
        try {
            if (present().isEmpty()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return present().orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The name of the present one; empty after {@code down}. */
    Optional<String> present() {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    void end() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
