package org.duijie.stack.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duijie.stack.process.Folders;
import org.duijie.stack.process.Leftovers;
import org.duijie.stack.process.ProcessIdentity;

/**
 * Folders of runs that end with the process that began them. The name of a folder is the identity of its owner, so
 * that a later run can tell what nobody owns any more: it stops what still runs there and deletes the folder.
 */
public final class RunFolders {

    private final Path parent;

    public RunFolders(Path parent) {
        this.parent = parent;
    }

    /** Those of the tests that use that home. */
    public static RunFolders of(Path home) {
        return new RunFolders(home.resolve("tests"));
    }

    /** A folder owned by this process. */
    public Path create() {
        return folderOf(ProcessIdentity.own());
    }

    /** The folder owned by that process, made now if it was not there. */
    public Path folderOf(ProcessIdentity owner) {
        try {
            return Files.createDirectories(parent.resolve(name(owner)));
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for a run under " + parent, e);
        }
    }

    /** Stops and deletes what dead owners left. */
    public void cleanUp() {
        for (Path folder : children()) {
            var owner = ProcessIdentity.parse(folder.getFileName().toString().replace('_', ' '));
            if (owner.isPresent() && !owner.get().isAlive()) {
                Leftovers.kill(folder);
                delete(folder);
            }
        }
    }

    private List<Path> children() {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).toList();
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(ProcessIdentity owner) {
        return owner.toString().replace(' ', '_');
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException beingDeletedBySomebodyElse) {
            System.getLogger(RunFolders.class.getName())
                    .log(System.Logger.Level.DEBUG, "folder={0} not deleted", folder);
        }
    }
}
