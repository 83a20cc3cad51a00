package org.duijie.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Server processes whose starter died without stopping them. */
public final class Leftovers {

    private Leftovers() {}

    /** Kills the processes that were started under the folder and still are the same ones. */
    public static void kill(Path folder) {
        for (Path file : identityFiles(folder)) {
            read(file).filter(ProcessIdentity::isAlive).ifPresent(process -> Signal.KILL.send(process.family()));
        }
    }

    private static Optional<ProcessIdentity> read(Path file) {
        try {
            return ProcessIdentity.parse(Files.readString(file));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static List<Path> identityFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("run"))) {
            return files.filter(file -> file.toString().endsWith(".pid")).toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
