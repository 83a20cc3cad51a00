package org.duijie.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.duijie.stack.process.Folders;

/** How often parts that ended were started again since {@code up}; kept in files, for {@code status}. */
final class Restarts {
    private final Path folder;

    Restarts(Settings settings) {
        this.folder = settings.home().resolve("run/restarts");
    }

    /**
     * Of one part.
     *
     * @param count attempts at starting it again
     * @param last when the last of them was made
     */
    record Restart(int count, Instant last) {}

    /** Empty where it never was. */
    Optional<Restart> of(String part) {
        try {
            String[] words = Files.readString(folder.resolve(part)).strip().split(" ");
            return Optional.of(new Restart(Integer.parseInt(words[0]), Instant.parse(words[1])));
        } catch (IOException | NumberFormatException | DateTimeParseException | ArrayIndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    void note(String part, Restart restart) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(part), restart.count() + " " + restart.last());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Somebody looked after the system. */
    void forget() {
        try {
            Folders.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
